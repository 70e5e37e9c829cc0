package fi.verkosto.workshop;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The workshops of a season counted by theme, kind and audience. Ideas and cancelled ones are not counted, orders beyond the
 * quota are. A workshop of two kinds or for two audiences counts in both, one of a sub-theme for its theme as well.
 *
 * @param seasons all seasons, for choosing another
 * @param season null as long as there is none at all
 * @param themes of the season, in their order
 */
public record WorkshopFigures(
        List<Season> seasons,
        @Nullable Season season,
        List<SeasonTheme> themes,
        Map<FiguresGroup, Map<String, Line>> lines) {

    /** The key of workshops that have no theme, kind or audience. */
    public static final String NONE = "0";

    static final WorkshopFigures EMPTY = new WorkshopFigures(List.of(), null, List.of(), Map.of());

    /**
     * What is counted together.
     *
     * @param participants who took part in those that have been held; of an audience, as far as somebody has counted them; null
     *     where nobody has
     */
    public record Line(
            Map<WorkshopStage, Integer> workshops, @Nullable Long participants) {

        static final Line NOTHING = new Line(Map.of(), null);

        Line and(WorkshopStage stage, int more, @Nullable Long took) {
            Map<WorkshopStage, Integer> sum = new EnumMap<>(WorkshopStage.class);
            sum.putAll(workshops);
            sum.merge(stage, more, Integer::sum);
            Long all = participants == null ? took : took == null ? participants : Long.valueOf(participants + took);
            return new Line(sum, all);
        }

        public int count(WorkshopStage stage) {
            return workshops.getOrDefault(stage, 0);
        }

        public int total() {
            return workshops.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Of all workshops of the season, each counted once. */
    public Line all() {
        return line(FiguresGroup.ALL, "");
    }

    public Line line(FiguresGroup group, String key) {
        return lines.getOrDefault(group, Map.of()).getOrDefault(key, Line.NOTHING);
    }
}
