package fi.verkosto.bulletin.initiative;

import fi.verkosto.mail.MailKind;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of mail about initiatives. */
@Configuration(proxyBeanMethods = false)
class InitiativeMailKinds {

    /** To the network's office, of a new proposal. */
    static final String PROPOSED = "INITIATIVE_PROPOSED";
    /** To those who have joined, of the answer to an initiative. */
    static final String ANSWERED = "INITIATIVE_ANSWERED";
    /** To those who have joined, of when and where they talk. */
    static final String AGREED = "PEER_DISCUSSION_AGREED";
    /** To those who have joined, of a proposal that comes to nothing. */
    static final String DECLINED = "INITIATIVE_DECLINED";

    /** To those who have joined, of a proposal that was taken back, and of a peer discussion that does not take place after all. */
    static final String ENDED = "INITIATIVE_ENDED";

    /** To the network's office, of an agreed peer discussion whose proposer has left the season. */
    static final String PROPOSER_LEFT = "PEER_DISCUSSION_PROPOSER_LEFT";

    @Bean
    MailKind discussionProposerLeft() {
        return new MailKind(
                PROPOSER_LEFT, Set.of("proposal", "municipality", "day", "link"), Set.of(), Set.of(), false);
    }

    @Bean
    MailKind initiativeEnded() {
        return new MailKind(ENDED, Set.of("proposal", "municipality"), Set.of(), Set.of(), false);
    }

    @Bean
    MailKind initiativeProposed() {
        return new MailKind(PROPOSED, Set.of("proposal", "municipality", "link"), Set.of("proposed"), Set.of(), false);
    }

    @Bean
    MailKind initiativeAnswered() {
        return new MailKind(
                ANSWERED, Set.of("proposal", "answer", "link"), Set.of("municipality"), Set.of("answer"), false);
    }

    @Bean
    MailKind discussionAgreed() {
        return new MailKind(
                AGREED,
                Set.of("proposal", "day", "time", "place", "online", "link"),
                Set.of("answer", "contact", "municipality"),
                Set.of("answer"),
                false);
    }

    @Bean
    MailKind initiativeDeclined() {
        return new MailKind(DECLINED, Set.of("proposal", "reason", "link"), Set.of("municipality"), Set.of(), false);
    }
}
