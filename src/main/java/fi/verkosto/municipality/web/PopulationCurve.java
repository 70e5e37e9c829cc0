package fi.verkosto.municipality.web;

import fi.verkosto.municipality.FormerMunicipality;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.PopulationFigure;
import fi.verkosto.web.FormattingConfiguration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The population of a municipality over the years, drawn: a line of figures between a few round levels. The line breaks
 * where the figures leap because another municipality was merged in.
 */
final class PopulationCurve {

    static final int WIDTH = 720;
    static final int HEIGHT = 220;

    private static final int LEFT = 60;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int LEVELS = 4;
    private static final int YEARS_BETWEEN_LABELS = 4;

    private final List<PopulationFigure> figures;
    private final Set<Integer> breaks;
    private final int step;
    private final int lowest;
    private final int highest;

    private PopulationCurve(List<PopulationFigure> figures, Set<Integer> breaks) {
        this.figures = figures;
        this.breaks = breaks;
        int smallest = smallest().value().inhabitants();
        int largest = largest().value().inhabitants();
        this.step = roundStep(Math.max(1, largest - smallest));
        this.lowest = smallest / step * step;
        this.highest = Math.max(lowest + step, (largest + step - 1) / step * step);
    }

    /** The curve of the municipality, if there are figures enough to draw one. */
    static Optional<PopulationCurve> of(Municipality municipality) {
        List<PopulationFigure> figures = municipality.getPopulationFigures();
        return figures.size() < 2
                ? Optional.empty()
                : Optional.of(new PopulationCurve(
                        figures,
                        municipality.breaksInFigures().stream()
                                .map(FormerMunicipality::firstYearIncluded)
                                .collect(Collectors.toSet())));
    }

    /** The smallest of 1, 2 or 5 times a power of ten that cuts the range into a few levels. */
    private static int roundStep(int range) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if ((long) factor * power * LEVELS >= range) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    /** The line as an SVG path. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (PopulationFigure figure : figures) {
            boolean begins = path.isEmpty() || breaks.contains(figure.year());
            path.append(begins ? 'M' : 'L')
                    .append(x(figure.year()))
                    .append(' ')
                    .append(y(figure.value().inhabitants()));
        }
        return path.toString();
    }

    /** The newest figure, as a point: alone after a break it would be no line. */
    public Mark getNewestPoint() {
        PopulationFigure newest = newest();
        return new Mark(
                x(newest.year()),
                y(newest.value().inhabitants()),
                newest.value().inhabitants());
    }

    public List<Mark> getLevels() {
        List<Mark> levels = new ArrayList<>();
        for (int level = lowest; level <= highest; level += step) {
            levels.add(new Mark(LEFT, y(level), level));
        }
        return levels;
    }

    public List<Mark> getYears() {
        return figures.stream()
                .filter(figure -> (figure.year() - oldest().year()) % YEARS_BETWEEN_LABELS == 0)
                .map(figure -> new Mark(x(figure.year()), HEIGHT, figure.year()))
                .toList();
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int getRightEdge() {
        return WIDTH - RIGHT;
    }

    public PopulationFigure oldest() {
        return figures.get(0);
    }

    public PopulationFigure newest() {
        return figures.get(figures.size() - 1);
    }

    public PopulationFigure smallest() {
        return figures.stream().min(byPopulation()).orElseThrow();
    }

    public PopulationFigure largest() {
        return figures.stream().max(byPopulation()).orElseThrow();
    }

    private static Comparator<PopulationFigure> byPopulation() {
        return Comparator.comparingInt(figure -> figure.value().inhabitants());
    }

    private int x(int year) {
        int years = newest().year() - oldest().year();
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - oldest().year()) / years;
    }

    private int y(int inhabitants) {
        long height = HEIGHT - TOP - BOTTOM;
        return (int) (HEIGHT - BOTTOM - height * (inhabitants - lowest) / (highest - lowest));
    }

    /** A place of the drawing with the number that belongs to it. */
    record Mark(int x, int y, int value) {

        /** The number as people read it, its thousands apart. */
        public String label() {
            return FormattingConfiguration.grouped(value);
        }
    }
}
