package fi.verkosto.account;

/**
 * A one-time link that still opens.
 *
 * @param email of the account that it opens
 * @param passwordToo whether the password is asked for as well
 */
public record SignInStep(String email, boolean passwordToo) {}
