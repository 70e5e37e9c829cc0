package fi.verkosto.decision.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The templates that every season has until somebody writes others for it: decision/proposal_fi.txt and _sv.txt. */
final class ProposalDefaults {

    private static final ProposalWording FINNISH = read(ProposalLanguage.FI);
    private static final ProposalWording SWEDISH = read(ProposalLanguage.SV);

    private ProposalDefaults() {}

    static ProposalWording of(ProposalLanguage language) {
        return language == ProposalLanguage.FI ? FINNISH : SWEDISH;
    }

    private static ProposalWording read(ProposalLanguage language) {
        try {
            String name = "decision/proposal_" + language.code() + ".txt";
            return new ProposalWording(
                    language, new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
