package fi.verkosto.contract.web;

import fi.verkosto.contract.Contract;
import fi.verkosto.contract.Signature;
import fi.verkosto.contract.Signing;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.SentFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The form that records who signed a contract, when, and what they signed. */
record SignatureForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String networkSigner,
        @NotNull @FormDate @Nullable LocalDate networkSignedOn,
        @NotBlank @Size(max = 200) @Nullable String municipalitySigner,
        @NotNull @FormDate @Nullable LocalDate municipalitySignedOn,
        @Nullable MultipartFile file) {

    static SignatureForm of(Contract contract) {
        return new SignatureForm(contract.getVersion(), null, null, null, null, null);
    }

    /** What was typed, over the state that is in force now; a file has to be picked again. */
    SignatureForm over(int presentVersion) {
        return new SignatureForm(
                presentVersion, networkSigner, networkSignedOn, municipalitySigner, municipalitySignedOn, null);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    /** A signature that is still to come is no signature. */
    void check(LocalDate today, Errors errors) {
        if (networkSignedOn != null && networkSignedOn.isAfter(today)) {
            errors.rejectValue("networkSignedOn", "SignedInFuture");
        }
        if (municipalitySignedOn != null && municipalitySignedOn.isAfter(today)) {
            errors.rejectValue("municipalitySignedOn", "SignedInFuture");
        }
        if (SentFile.of(file).isEmpty()) {
            errors.rejectValue("file", "contract.signature.file.missing");
        } else if (errors.hasErrors()) {
            errors.rejectValue("file", "contract.signature.file.again");
        }
    }

    Signing toSigning() {
        SentFile sent = SentFile.of(file).orElseThrow();
        return new Signing(
                signature(networkSigner, networkSignedOn),
                signature(municipalitySigner, municipalitySignedOn),
                sent.name(),
                sent.content());
    }

    private static Signature signature(@Nullable String signer, @Nullable LocalDate day) {
        return new Signature(Objects.requireNonNull(signer), Objects.requireNonNull(day));
    }
}
