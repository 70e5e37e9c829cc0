/** Signing in by a passkey (pääsyavain) that the person's device keeps and unlocks by finger, face or PIN. */
@NullMarked
package fi.verkosto.account.passkey;

import org.jspecify.annotations.NullMarked;
