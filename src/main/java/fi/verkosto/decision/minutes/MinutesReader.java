package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.HandlingReader.Circumstances;
import fi.verkosto.decision.minutes.MinutesReading.NamedMunicipality;
import fi.verkosto.decision.minutes.Municipalities.Choice;
import fi.verkosto.decision.minutes.MunicipalityNames.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the minutes of a municipality (pöytäkirja) from plain text. It knows nothing but its vocabulary, keeps nothing
 * between texts and never guesses: what the text does not say is null.
 */
public final class MinutesReader {

    private final Vocabulary known;
    private final MunicipalityNames names;

    public MinutesReader(Vocabulary known) {
        this.known = known;
        this.names = new MunicipalityNames(known);
    }

    public MinutesReading read(String original) {
        return new Reading(CleanText.of(original)).read();
    }

    /** One text being read. */
    private final class Reading {

        private final CleanText text;
        private final Passages passages;
        private final Warnings warnings;
        private final List<Section> handlings;
        private final Choice choice;

        Reading(CleanText text) {
            this.text = text;
            this.passages = new Passages(text);
            this.warnings = new Warnings(known, passages.byPath());
            this.handlings = Network.handlings(text, Sections.of(text));
            this.choice = Municipalities.of(new MunicipalityMentions(names, text.flat()).all(), handlings);
        }

        MinutesReading read() {
            NamedMunicipality municipality = municipality();
            List<ReadHandling> read = new ArrayList<>();
            Circumstances whole = circumstances();
            for (Section section : handlings) {
                int index = read.size();
                Found<Integer> season = season(section, index == 0);
                read.add(new HandlingReader(section, whole, passages, index).read(season));
                if (section.hasText()) {
                    warnings.lookAt(
                            read.get(index),
                            index,
                            text.passage(section.start(), section.heading().end()),
                            place());
                }
            }
            lookAtWhole();
            return new MinutesReading(municipality, read, warnings.found(), passages.byPath());
        }

        @Nullable
        private NamedMunicipality municipality() {
            Named named = choice.named();
            MunicipalityMentions.Mention mention = choice.mention();
            if (named == null || mention == null) {
                return null;
            }
            Vocabulary.Place place = named.place();
            NamedMunicipality municipality = new NamedMunicipality(place.code(), place.nameFi());
            return passages.keep("municipality", new Found<>(municipality, mention.start(), mention.end()));
        }

        private Vocabulary.@Nullable Place place() {
            Named named = choice.named();
            return named == null ? null : named.place();
        }

        private boolean isMerged() {
            Named named = choice.named();
            return named != null && named.mergedOn() != null;
        }

        private Circumstances circumstances() {
            Vocabulary.Place place = place();
            WholeText whole = new WholeText(text, handlings);
            return new Circumstances(
                    (place == null || isMerged()) ? whole.city() : Boolean.valueOf(place.city()),
                    whole.body(),
                    whole.date(),
                    whole.title(),
                    whole.caseNumber());
        }

        /** The season that the handling names, if it names one only. */
        @Nullable
        private Found<Integer> season(Section section, boolean first) {
            int start = first && section.hasText() ? 0 : section.start();
            List<Found<Integer>> mentions = new SeasonMentions(known.seasons(), text).in(start, section.end());
            long different = mentions.stream().map(Found::value).distinct().count();
            if (different > 1) {
                Found<Integer> other = mentions.stream()
                        .filter(mention ->
                                !mention.value().equals(mentions.get(0).value()))
                        .findFirst()
                        .orElseThrow();
                warnings.add(WarningCode.SEASONS_DIFFER, text.passage(other.start(), other.end()));
            }
            return different == 1 && mentions.get(0).value() != SeasonMentions.NO_SEASON ? mentions.get(0) : null;
        }

        private void lookAtWhole() {
            Passage start = text.passage(0, Math.min(1, text.text().length()));
            MunicipalityMentions.Mention rival = choice.rival();
            MunicipalityMentions.Mention mention = choice.mention();
            Named named = choice.named();
            if (!Network.isNamedIn(text.flat())) {
                warnings.add(WarningCode.NOT_ABOUT_NETWORK, start);
            } else if (handlings.isEmpty()) {
                return;
            } else if (rival != null && mention != null) {
                warnings.add(
                        WarningCode.SEVERAL_MUNICIPALITIES,
                        text.passage(rival.start(), rival.end()),
                        mention.words(),
                        rival.words());
            } else if (named == null) {
                Passage passage = mention == null ? start : text.passage(mention.start(), mention.end());
                warnings.add(WarningCode.MUNICIPALITY_UNKNOWN, passage);
            } else if (named.mergedOn() != null && mention != null) {
                warnings.add(
                        WarningCode.MUNICIPALITY_MERGED,
                        text.passage(mention.start(), mention.end()),
                        named.name(),
                        named.place().nameFi());
            }
        }
    }
}
