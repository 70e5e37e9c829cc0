package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Only a liaison or a deputy whose role holds is let sign in. */
public class NoRoleToSignIn extends Refusal {

    private static final long serialVersionUID = 1L;
}
