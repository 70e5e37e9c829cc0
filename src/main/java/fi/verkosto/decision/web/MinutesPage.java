package fi.verkosto.decision.web;

import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.decision.DecisionWarning;
import fi.verkosto.decision.Meeting;
import fi.verkosto.decision.MinutesFiles;
import fi.verkosto.decision.MinutesService;
import fi.verkosto.decision.minutes.MinutesReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which minutes that were read are looked over: the text with its passages, and the form. */
@Component
class MinutesPage {

    private final MinutesService minutes;
    private final DecisionService decisions;
    private final DecisionChoices choices;
    private final MinutesFiles files;

    MinutesPage(MinutesService minutes, DecisionService decisions, DecisionChoices choices, MinutesFiles files) {
        this.minutes = minutes;
        this.decisions = decisions;
        this.choices = choices;
        this.files = files;
    }

    /**
     * A handling's part of the form.
     *
     * @param path name of its fields, up to their own
     * @param recorded id of the decision that was recorded of it before, or null
     * @param warnings what looks wrong in it
     */
    record Part(
            int at,
            String path,
            DecisionForm decision,
            @Nullable Long recorded,
            Set<DecisionWarning> warnings) {}

    /** As it was read: what has been recorded before is not to be recorded again, what looks wrong is told at once. */
    ModelAndView first(MinutesForm read) {
        List<HandlingForm> handlings = new ArrayList<>();
        for (int at = 0; at < read.all().size(); at++) {
            boolean isNew = recorded(read, at) == null;
            handlings.add(new HandlingForm(isNew, read.decision(at)));
        }
        MinutesForm form = new MinutesForm(read.municipality(), read.text(), read.file(), handlings);
        return page(form, Map.of()).addObject("form", form);
    }

    /** As it was sent, with what is to be put right. */
    ModelAndView again(MinutesForm form, Map<Integer, Set<DecisionWarning>> unseen) {
        ModelAndView page = page(form, unseen);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("unseen", !unseen.isEmpty());
    }

    boolean knows(String municipality) {
        return choices.find(municipality).isPresent();
    }

    /** None is a matter for the form's own check. */
    boolean knows(@Nullable Integer season) {
        return season == null || choices.knows(season);
    }

    private ModelAndView page(MinutesForm form, Map<Integer, Set<DecisionWarning>> unseen) {
        String text = Objects.requireNonNullElse(form.text(), "");
        MinutesReading reading = minutes.read(text);
        MarkedText marked = new MarkedText(text, reading);
        List<Part> parts = new ArrayList<>();
        Set<Integer> seasons = new TreeSet<>();
        for (int at = 0; at < form.all().size(); at++) {
            DecisionForm decision = form.decision(at);
            if (decision.season() != null) {
                seasons.add(decision.season());
            }
            Set<DecisionWarning> warnings = unseen.containsKey(at) ? unseen.get(at) : warnings(form, at);
            parts.add(new Part(at, MinutesForm.path(at), decision, recorded(form, at), new TreeSet<>(warnings)));
        }
        return choices.addTo(new ModelAndView("decision/review"), seasons)
                .addObject("municipalities", choices.municipalities())
                .addObject("pieces", marked.pieces())
                .addObject("marks", marked.byField())
                .addObject("readWarnings", marked.warnings())
                .addObject("parts", parts)
                .addObject(
                        "file",
                        form.file() == null ? null : files.find(form.file()).orElse(null));
    }

    private Set<DecisionWarning> warnings(MinutesForm form, int at) {
        DecisionForm decision = form.decision(at);
        boolean known = form.municipality() != null
                && knows(form.municipality())
                && decision.season() != null
                && choices.knows(decision.season());
        return known ? decisions.warnings(Objects.requireNonNull(form.municipality()), decision.toDetails()) : Set.of();
    }

    private @Nullable Long recorded(MinutesForm form, int at) {
        DecisionForm decision = form.decision(at);
        BodyKind body = decision.bodyKind();
        if (form.municipality() == null || body == null) {
            return null;
        }
        return decisions
                .findRecorded(
                        form.municipality(),
                        new Meeting(body, "", decision.meetingDate(), decision.section()),
                        decision.season(),
                        decision.outcome())
                .orElse(null);
    }
}
