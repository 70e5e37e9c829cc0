package fi.verkosto.decision;

import fi.verkosto.season.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The decision radar of a season (päätöstutka): who has not decided, whose meeting is this week, who was never asked. */
public record Radar(Season season, LocalDate today, List<RadarRow> rows) {

    /** The rows are put into the order in which they are due; those that are due alike stay in the order of their names. */
    public Radar {
        LocalDate deadline = season.getDecisionDeadline();
        rows = rows.stream()
                .sorted(Comparator.comparing((RadarRow row) -> row.due(today, deadline))
                        .thenComparing(RadarRow::nextMeetingOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                row -> row.asking().on(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    public Due due(RadarRow row) {
        return row.due(today, season.getDecisionDeadline());
    }

    /** The rows of a selection, in the order in which they are due. */
    public List<RadarRow> of(RadarView view) {
        return rows.stream().filter(row -> view.shows(row, this)).toList();
    }

    public int count(RadarView view) {
        return of(view).size();
    }

    /** Who has been asked and has not answered. */
    public List<RadarRow> waiting() {
        return of(RadarView.OPEN).stream()
                .filter(row -> due(row) != Due.NEVER_ASKED)
                .toList();
    }

    public List<RadarRow> never() {
        return of(RadarView.NEVER);
    }

    public List<RadarRow> declined() {
        return of(RadarView.DECLINED);
    }

    public List<RadarRow> appealable() {
        return of(RadarView.APPEAL);
    }

    /** The steps of the funnel with their counts. */
    public Map<RadarView, Integer> funnel() {
        return counts(RadarView.FUNNEL);
    }

    /** The selections with their counts. */
    public Map<RadarView, Integer> chips() {
        return counts(RadarView.CHIPS);
    }

    private Map<RadarView, Integer> counts(List<RadarView> views) {
        Map<RadarView, Integer> counts = new EnumMap<>(RadarView.class);
        views.forEach(view -> counts.put(view, count(view)));
        return counts;
    }
}
