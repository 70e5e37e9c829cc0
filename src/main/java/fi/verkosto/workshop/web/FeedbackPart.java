package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.web.PublicLinks;
import fi.verkosto.workshop.FeedbackService;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopState;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a workshop's page shows of its feedback: the answers together, and the link for those who hand it around. */
@Component
class FeedbackPart {

    private final FeedbackService feedback;
    private final PublicLinks links;

    FeedbackPart(FeedbackService feedback, PublicLinks links) {
        this.feedback = feedback;
        this.links = links;
    }

    ModelAndView addTo(ModelAndView page, Workshop workshop, SignedIn me) {
        boolean taken = workshop.getState() != WorkshopState.IDEA && workshop.getState() != WorkshopState.CANCELLED;
        boolean mayOpen = me.mayPlanWorkshops() && !feedback.isOverFor(workshop);
        if (taken) {
            page.addObject("feedback", feedback.summaryOf(workshop))
                    .addObject("questions", FeedbackForm.QUESTIONS)
                    .addObject("mayOpen", mayOpen)
                    .addObject(
                            "link",
                            mayOpen
                                    ? feedback.tokenOf(workshop)
                                            .map(token -> links.of("/feedback/" + token))
                                            .orElse(null)
                                    : null);
        }
        return page;
    }
}
