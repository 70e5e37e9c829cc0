package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a person. It tells of roles in every municipality, so that contact persons do not see it. */
@Controller
class PersonHistoryController {

    private final PersonService people;
    private final Histories histories;

    PersonHistoryController(PersonService people, Histories histories) {
        this.people = people;
        this.histories = histories;
    }

    @GetMapping("/people/{id}/history")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        Person person = people.get(id, me.scope());
        Subject[] subjects = Stream.concat(Stream.of(id), people.mergedInto(person).stream())
                .map(record -> new Subject("person", record))
                .toArray(Subject[]::new);
        return new ModelAndView("contact/history")
                .addObject("person", person)
                .addObject("changes", histories.of(query.number(), subjects));
    }
}
