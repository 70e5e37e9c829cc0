package fi.verkosto.account.web;

import fi.verkosto.account.Account;
import fi.verkosto.account.AccountService;
import fi.verkosto.account.Confirmed;
import fi.verkosto.account.ContactNeedsMunicipality;
import fi.verkosto.account.EmailTaken;
import fi.verkosto.account.LastAdmin;
import fi.verkosto.account.MunicipalityDirectory;
import fi.verkosto.account.Role;
import fi.verkosto.account.SignInLog;
import fi.verkosto.account.UnknownMunicipality;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Choice;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts: who may use the program, and as what. */
@Controller
@RequestMapping("/accounts")
class AccountController {

    private static final String FORM = "account/form";
    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            EmailTaken.class, "email",
            ContactNeedsMunicipality.class, "municipalities",
            UnknownMunicipality.class, "municipalities",
            LastAdmin.class, "role"));

    private final AccountService accounts;
    private final MunicipalityDirectory municipalities;
    private final FormKeys formKeys;
    private final Journal journal;
    private final SignInLog signIns;
    private final MessageSource messages;

    AccountController(
            AccountService accounts,
            MunicipalityDirectory municipalities,
            FormKeys formKeys,
            Journal journal,
            SignInLog signIns,
            MessageSource messages) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.formKeys = formKeys;
        this.journal = journal;
        this.signIns = signIns;
        this.messages = messages;
    }

    @GetMapping
    String list(@ModelAttribute("query") PageQuery query, BindingResult unreadable, Model model) {
        model.addAttribute("accounts", accounts.list(query.number()));
        return "account/list";
    }

    @GetMapping("/new")
    @Confirmed
    String blank(Model model, Locale locale) {
        model.addAttribute("form", AccountForm.blank());
        return form(model, locale);
    }

    @PostMapping
    @Confirmed(page = "/new")
    String create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                return formKeys.once(() -> {
                    long id = accounts.create(form.toDetails()).getId();
                    redirect.addFlashAttribute("invitation", accounts.invite(id));
                    return "redirect:/accounts/" + id;
                });
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        response.setStatus(422);
        return form(model, locale);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model, Locale locale) {
        Account account = accounts.get(id);
        model.addAttribute("account", account);
        model.addAttribute("signIns", signIns.of(account));
        model.addAttribute(
                "municipalities",
                municipalities.choices(locale).stream()
                        .filter(choice -> account.getMunicipalities().contains(choice.id()))
                        .toList());
        return "account/show";
    }

    @GetMapping("/{id}/edit")
    @Confirmed
    String edit(@PathVariable long id, Model model, Locale locale) {
        model.addAttribute("form", AccountForm.of(accounts.get(id)));
        return form(model, locale);
    }

    @PostMapping("/{id}")
    @Confirmed(page = "/edit")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                accounts.edit(id, Objects.requireNonNullElse(form.version(), -1), form.toDetails());
                return "redirect:/accounts/" + id;
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(id, form, model, locale, response);
            }
        }
        response.setStatus(422);
        return form(model, locale);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private String conflict(long id, AccountForm form, Model model, Locale locale, HttpServletResponse response) {
        Account present = accounts.get(id);
        LastChange last = journal.lastChangeOf("account", id);
        if (last.own() && form.toDetails().equals(AccountForm.of(present).toDetails())) {
            return "redirect:/accounts/" + id;
        }
        model.addAttribute("conflict", last);
        model.addAttribute("history", "/accounts/" + id + "/history");
        model.addAttribute("form", form.withVersion(present.getVersion()));
        response.setStatus(409);
        return form(model, locale);
    }

    private String form(Model model, Locale locale) {
        model.addAttribute(
                "roles",
                List.of(Role.values()).stream()
                        .map(role -> new Choice(role.name(), messages.getMessage("Role." + role, null, locale)))
                        .toList());
        model.addAttribute(
                "languages",
                List.of(new Choice("fi", "Suomi"), new Choice("sv", "Svenska"), new Choice("en", "English")));
        AccountForm form = (AccountForm) Objects.requireNonNull(model.getAttribute("form"));
        model.addAttribute(
                "municipalityChoices",
                municipalities.choices(locale).stream()
                        .sorted(Comparator.comparing(choice -> !form.isFor(choice.id())))
                        .toList());
        return FORM;
    }
}
