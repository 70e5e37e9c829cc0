package fi.verkosto.decision.minutes;

import java.util.List;

/**
 * Minutes of a whole meeting, where body and day stand on the first page and each handling begins with its section.
 *
 * <p>"§ 25" / "USO-verkostoon liittyminen"; "25 § USO-verkostoon liittyminen"
 */
final class SectionForm implements HeadingForm {

    @Override
    public List<Heading> at(HeadLines lines, int index) {
        Found<Integer> section = lines.section(index);
        boolean begins = section != null
                && lines.body(index) == null
                && section.start() == lines.line(index).start();
        if (!begins || !lines.hasTitleOrNothing(index)) {
            return List.of();
        }
        return List.of(lines.heading(index, index, new HeadLines.Parts(null, lines.date(index), section, true)));
    }
}
