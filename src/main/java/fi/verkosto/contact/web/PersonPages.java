package fi.verkosto.contact.web;

import fi.verkosto.account.Account;
import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.Acting;
import fi.verkosto.contact.Colleagues;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.DetailsRequests;
import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.OwnDetailsService;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonMerging;
import fi.verkosto.contact.PersonService;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.contact.RoleService;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.Languages;
import fi.verkosto.web.Choice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a person need besides the person: roles, and the choices of forms. */
@Component
class PersonPages {

    private final PersonService people;
    private final RoleService roles;
    private final PersonMerging merging;
    private final DetailsRequests requests;
    private final MunicipalityService municipalities;
    private final MessageSource messages;

    PersonPages(
            PersonService people,
            RoleService roles,
            PersonMerging merging,
            DetailsRequests requests,
            MunicipalityService municipalities,
            MessageSource messages) {
        this.people = people;
        this.roles = roles;
        this.merging = merging;
        this.requests = requests;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** The person's page: the roles that hold or will hold, then those that are over. */
    ModelAndView show(Person person, SignedIn me) {
        LocalDate today = roles.today();
        List<ContactRole> all = roles.of(person, me.scope());
        boolean acts = all.stream().anyMatch(role -> role.getKind().isActing() && role.isInForceOn(today));
        return new ModelAndView("contact/show")
                .addObject("person", person)
                .addObject("today", today)
                .addObject("mayEdit", Colleagues.mayEdit(person, me))
                .addObject("mayEnd", Colleagues.mayEnd(person, me))
                .addObject("mayConfirm", OwnDetailsService.mayConfirm(person, me))
                .addObject(
                        "asked", me.isContact() ? null : requests.lastOf(person).orElse(null))
                .addObject("merged", me.isStaff() ? merging.of(person) : List.of())
                .addObject("mailed", me.isContact() ? "" : mailed(person))
                .addObject("signIn", signIn(person.getAccount()))
                .addObject("invitable", acts && isInvitable(person))
                .addObject(
                        "present",
                        all.stream()
                                .filter(role -> !role.isOverOn(today))
                                .sorted(Comparator.comparing(ContactRole::getKind))
                                .toList())
                .addObject(
                        "past",
                        all.stream().filter(role -> role.isOverOn(today)).toList());
    }

    /** As the log of mail is asked for what was sent to the person, under whichever record. */
    private String mailed(Person person) {
        return Stream.concat(Stream.of(person.getId()), people.mergedInto(person).stream())
                .map(id -> "person-" + id)
                .collect(Collectors.joining(","));
    }

    /** With what hangs on each of two records that may be merged: roles of all times, and whether somebody signs in with it. */
    ModelAndView pair(ModelAndView page, Person kept, Person other, SignedIn me) {
        return page.addObject("kept", kept)
                .addObject("other", other)
                .addObject("today", roles.today())
                .addObject("keptRoles", roles.of(kept, me.scope()))
                .addObject("otherRoles", roles.of(other, me.scope()))
                .addObject("keptSignIn", signIn(kept.getAccount()))
                .addObject("otherSignIn", signIn(other.getAccount()));
    }

    private static String signIn(@Nullable Account account) {
        if (account == null) {
            return "NONE";
        }
        if (account.isDisabled()) {
            return "DISABLED";
        }
        return account.isTakenUp() ? "OPEN" : "INVITED";
    }

    /** The network's own people get their accounts from an admin. */
    private static boolean isInvitable(Person person) {
        Account account = person.getAccount();
        return account == null ? person.getEmail() != null : account.getRole() == Role.CONTACT;
    }

    /** With the choices of a person's form. */
    ModelAndView form(ModelAndView page, SignedIn me) {
        return ownForm(page, me.locale())
                .addObject("organisations", named("Organisation.", Organisation.values(), me.locale()))
                .addObject("municipalities", municipalities(me));
    }

    /** With the choices of the form about oneself. */
    ModelAndView ownForm(ModelAndView page, Locale locale) {
        return page.addObject("actings", named("contact.acting.", Acting.values(), locale))
                .addObject(
                        "languages",
                        List.of(new Choice("fi", "Suomi"), new Choice("sv", "Svenska"), new Choice("en", "English")));
    }

    /** With the choices of a role's form. */
    ModelAndView roleForm(ModelAndView page, SignedIn me) {
        return page.addObject("kinds", named("RoleKind.", RoleKind.values(), me.locale()))
                .addObject("municipalities", municipalities(me));
    }

    /** With the choices of the form with which a contact person adds a colleague. */
    ModelAndView colleagueForm(ModelAndView page, SignedIn me) {
        return form(page, me)
                .addObject("kinds", named("RoleKind.", Colleagues.ROLES.toArray(RoleKind[]::new), me.locale()))
                .addObject("own", own(me));
    }

    /** The contact person's municipalities. */
    List<Choice> own(SignedIn me) {
        return municipalities.choices(Languages.isSwedish(me.locale())).stream()
                .filter(choice -> me.municipalities().contains(choice.id()))
                .map(choice -> new Choice(choice.code(), choice.name(me.locale())))
                .toList();
    }

    /** Names of all municipalities by their codes. */
    Map<String, String> municipalityNames(SignedIn me) {
        return municipalities(me).stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }

    private List<Choice> municipalities(SignedIn me) {
        Locale locale = me.locale();
        return municipalities.choices(Languages.isSwedish(locale)).stream()
                .map(choice -> new Choice(choice.code(), choice.name(locale)))
                .toList();
    }

    private List<Choice> named(String prefix, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }
}
