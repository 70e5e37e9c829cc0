package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.Bulletin;
import fi.verkosto.bulletin.BulletinService;
import fi.verkosto.bulletin.Recipient;
import fi.verkosto.bulletin.Unsubscriptions;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.mail.Markdown;
import fi.verkosto.mail.RenderedMail;
import fi.verkosto.municipality.SizeClass;
import fi.verkosto.season.SeasonService;
import fi.verkosto.web.Choice;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of bulletins show. */
@Component
class BulletinPages {

    private final BulletinService bulletins;
    private final Unsubscriptions unsubscriptions;
    private final SeasonService seasons;
    private final MessageSource messages;

    BulletinPages(
            BulletinService bulletins, Unsubscriptions unsubscriptions, SeasonService seasons, MessageSource messages) {
        this.bulletins = bulletins;
        this.unsubscriptions = unsubscriptions;
        this.seasons = seasons;
        this.messages = messages;
    }

    /** A mail as one of its recipients will read it. */
    record Preview(Recipient recipient, String language, RenderedMail mail) {}

    ModelAndView list(int page, SignedIn me) {
        return new ModelAndView("bulletin/list")
                .addObject("bulletins", bulletins.list(me.scope(), page))
                .addObject("refused", unsubscriptions.ofAccount(me.id()).orElse(null));
    }

    ModelAndView show(Bulletin bulletin, SignedIn me) {
        String reader = LocaleContextHolder.getLocale().getLanguage();
        ModelAndView page = new ModelAndView("bulletin/show")
                .addObject("bulletin", bulletin)
                .addObject("language", bulletin.languageFor(reader))
                .addObject("title", bulletin.title(reader))
                .addObject("html", Markdown.html(bulletin.text(reader)));
        if (me.isContact()) {
            return page;
        }
        if (bulletin.isSent()) {
            return page.addObject("many", bulletins.sentTo(bulletin));
        }
        List<Recipient> recipients = recipients(bulletin);
        return page.addObject("many", recipients.size()).addObject("previews", previews(bulletin, recipients));
    }

    /** Those who are still on the list of a draft. */
    List<Recipient> recipients(Bulletin bulletin) {
        Set<Long> removed = bulletins.removed(bulletin);
        return bulletins.audience(bulletin).stream()
                .filter(recipient -> !removed.contains(recipient.person()))
                .toList();
    }

    /** For the first recipient of each language. */
    private List<Preview> previews(Bulletin bulletin, List<Recipient> recipients) {
        Set<String> languages = new HashSet<>();
        return recipients.stream()
                .filter(recipient -> languages.add(bulletin.languageFor(recipient.language())))
                .map(recipient -> new Preview(
                        recipient, bulletin.languageFor(recipient.language()), bulletins.preview(bulletin, recipient)))
                .toList();
    }

    ModelAndView form(ModelAndView page) {
        Locale locale = LocaleContextHolder.getLocale();
        return page.addObject(
                        "seasons",
                        seasons.list().stream()
                                .map(season -> new Choice(
                                        Integer.toString(season.getNumber()),
                                        season.getNumber() + " · " + season.span()))
                                .toList())
                .addObject("sizes", choices(Arrays.asList(SizeClass.values()), "SizeClass.", locale))
                .addObject("languages", choices(List.of("fi", "sv"), "MailLanguage.", locale))
                .addObject("roles", choices(RoleKind.ofMunicipalities(), "RoleKind.", locale));
    }

    private List<Choice> choices(List<?> values, String key, Locale locale) {
        return values.stream()
                .map(value -> new Choice(value.toString(), messages.getMessage(key + value, null, locale)))
                .toList();
    }
}
