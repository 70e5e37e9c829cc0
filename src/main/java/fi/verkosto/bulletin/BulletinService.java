package fi.verkosto.bulletin;

import fi.verkosto.account.Scope;
import fi.verkosto.account.Tokens;
import fi.verkosto.mail.Outbox;
import fi.verkosto.mail.RenderedMail;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.Slice;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bulletins: written, looked over with their recipients, sent once to each of them. */
@Service
@Transactional
public class BulletinService {

    /** Stands where each recipient's own address will be. */
    private static final String EXAMPLE = "esimerkki";

    private final BulletinRepository bulletins;
    private final Recipients recipients;
    private final SeasonService seasons;
    private final Outbox outbox;
    private final BulletinMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    BulletinService(
            BulletinRepository bulletins,
            Recipients recipients,
            SeasonService seasons,
            Outbox outbox,
            BulletinMail mail,
            JdbcClient jdbc,
            Clock clock) {
        this.bulletins = bulletins;
        this.recipients = recipients;
        this.seasons = seasons;
        this.outbox = outbox;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the archive, the newest first; for whoever sees everything the drafts before. */
    @Transactional(readOnly = true)
    public Slice<Bulletin> list(Scope scope, int page) {
        return Slice.of(
                bulletins.list(scope.everything(), scope.ids(), Slice.offset(page, Slice.SIZE), Slice.SIZE + 1),
                Math.max(page, 1),
                Slice.SIZE);
    }

    /** One that was sent, or for whoever sees everything a draft. */
    @Transactional(readOnly = true)
    public Bulletin get(long id, Scope scope) {
        return bulletins.find(id, scope.everything(), scope.ids()).orElseThrow(NotFound::new);
    }

    /** One that can still be changed. */
    @Transactional(readOnly = true)
    public Bulletin getDraft(long id) {
        Bulletin bulletin = get(id, Scope.EVERYTHING);
        bulletin.requireDraft();
        return bulletin;
    }

    public Bulletin create(BulletinDetails details) {
        Bulletin bulletin = bulletins.save(new Bulletin(details, season(details)));
        bulletins.flush();
        return bulletin;
    }

    public void edit(long id, int version, BulletinDetails details) {
        Bulletin bulletin = get(id, Scope.EVERYTHING);
        bulletin.requireDraft();
        bulletin.requireVersion(version);
        bulletin.describe(details, season(details));
        bulletins.flush();
    }

    private Season season(BulletinDetails details) {
        return seasons.list().stream()
                .filter(season -> season.getNumber() == details.season())
                .findFirst()
                .orElseThrow(UnknownSeason::new);
    }

    /** To whom a draft would go, those included who were taken off its list. */
    @Transactional(readOnly = true)
    public List<Recipient> audience(Bulletin bulletin) {
        return recipients.audience(bulletin);
    }

    @Transactional(readOnly = true)
    public Set<Long> removed(Bulletin bulletin) {
        return recipients.removed(bulletin.getId());
    }

    /** To how many it has gone. */
    @Transactional(readOnly = true)
    public int sentTo(Bulletin bulletin) {
        return jdbc.sql("select count(*) from bulletin_recipient where bulletin_id = ?")
                .param(bulletin.getId())
                .query(Integer.class)
                .single();
    }

    /** Takes exactly these people off the list of a draft as it was seen in the given version. */
    public void remove(long id, int version, Collection<Long> people) {
        Bulletin bulletin = bulletins.findForList(id).orElseThrow(NotFound::new);
        bulletin.requireDraft();
        bulletin.requireVersion(version);
        List<Long> listed =
                recipients.audience(bulletin).stream().map(Recipient::person).toList();
        recipients.remove(id, listed, people.stream().filter(listed::contains).toList());
    }

    /** How the mail to one of the recipients reads. */
    @Transactional(readOnly = true)
    public RenderedMail preview(Bulletin bulletin, Recipient recipient) {
        return outbox.preview(mail.to(recipient, bulletin, EXAMPLE));
    }

    /** Sends the mail that one of the recipients would get to whoever asks. */
    public long trial(Bulletin bulletin, Recipient recipient, String address, String name) {
        return outbox.queueExample(mail.to(recipient, bulletin, EXAMPLE), address, name);
    }

    /**
     * Puts one mail to each recipient into the outbox.
     *
     * @param shown to how many it would go according to the page on which somebody has decided to send it
     * @throws BulletinAlreadySent when it was
     * @throws BulletinHasNoRecipients when nobody would get it
     * @throws BulletinAudienceChanged when more or fewer people would get it by now
     */
    public void send(long id, int version, int shown) {
        Bulletin bulletin = bulletins.lock(id).orElseThrow(NotFound::new);
        bulletin.requireDraft();
        bulletin.requireVersion(version);
        Set<Long> removed = recipients.removed(id);
        List<Recipient> all = recipients.audience(bulletin).stream()
                .filter(recipient -> !removed.contains(recipient.person()))
                .toList();
        if (all.isEmpty()) {
            throw new BulletinHasNoRecipients();
        }
        if (all.size() != shown) {
            throw new BulletinAudienceChanged(all.size());
        }
        bulletin.send(clock.instant());
        bulletins.flush();
        for (Recipient recipient : all) {
            String token = Tokens.create();
            long queued = outbox.queue(mail.to(recipient, bulletin, token));
            jdbc.sql("insert into bulletin_recipient (bulletin_id, person_id, mail_id, token_hash) values (?, ?, ?, ?)")
                    .params(id, recipient.person(), queued, Tokens.hash(token))
                    .update();
        }
    }
}
