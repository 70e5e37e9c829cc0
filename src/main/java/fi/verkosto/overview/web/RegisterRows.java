package fi.verkosto.overview.web;

import fi.verkosto.membership.MembershipState;
import fi.verkosto.overview.Pricing;
import fi.verkosto.overview.Register;
import fi.verkosto.overview.RegisterLine;
import fi.verkosto.shared.Money;
import fi.verkosto.web.FormattingConfiguration;
import fi.verkosto.web.Slice;
import fi.verkosto.web.TierWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the lines of the register out in the reader's language, each tier and each state once for the whole page. */
@Component
class RegisterRows {

    private final TierWords tierWords;
    private final MessageSource messages;

    RegisterRows(TierWords tierWords, MessageSource messages) {
        this.tierWords = tierWords;
        this.messages = messages;
    }

    Slice<RegisterRow> of(Register register, Locale locale) {
        Map<Integer, String> tiers = new HashMap<>();
        Map<String, String> states = new HashMap<>();
        for (Pricing.Tier tier : register.pricing().tiers()) {
            tiers.put(tier.min(), tierWords.of(tier.min(), tier.max(), locale));
        }
        List<RegisterRow> rows = register.slice().rows().stream()
                .map(line -> {
                    Pricing.Tier tier = register.pricing().tierOf(line.population());
                    Integer population = line.population();
                    return new RegisterRow(
                            line.code(),
                            "/municipalities/" + line.code(),
                            line.name(),
                            line.region(),
                            population == null ? "" : FormattingConfiguration.grouped(population),
                            tier == null ? "" : tiers.getOrDefault(tier.min(), ""),
                            tier == null ? "" : FormattingConfiguration.euros(new Money(tier.fee())),
                            line.seasons() == null ? "" : line.seasons(),
                            "state " + tone(line),
                            states.computeIfAbsent(keyOf(line), key -> state(key, line.stateSeason(), locale)));
                })
                .toList();
        return new Slice<>(rows, register.slice().page(), register.slice().more());
    }

    /** A state's text; that of a past season names the season. */
    private String state(String key, @Nullable Integer season, Locale locale) {
        String name = key.replaceFirst(" .*", "");
        String text = messages.getMessage(name, null, locale);
        return key.equals(name) ? text : text + " (" + season + ")";
    }

    private static String keyOf(RegisterLine line) {
        MembershipState state = line.state();
        if (state == null || isOver(line)) {
            return "overview.register.state.none";
        }
        if (state.isMember()) {
            return "overview.register.state.member";
        }
        return "MembershipState." + state + (line.stateIsPast() ? " " + line.stateSeason() : "");
    }

    private static String tone(RegisterLine line) {
        return line.state() == null || isOver(line) ? "" : Tones.of(line.state());
    }

    /** A membership of a past season has nothing more to say; a refusal then has. */
    private static boolean isOver(RegisterLine line) {
        return line.stateIsPast()
                && line.state() != MembershipState.DECLINED
                && line.state() != MembershipState.WITHDRAWN;
    }
}
