package fi.verkosto.overview;

import fi.verkosto.decision.Radar;
import fi.verkosto.decision.RadarRegister;
import fi.verkosto.decision.RadarView;
import fi.verkosto.mail.MailRegister;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the office's start page together. For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class StartService {

    private static final int COMING = 5;

    private final SeasonService seasons;
    private final StartFigures figures;
    private final WaitingRegister register;
    private final RadarRegister radar;
    private final MailRegister mail;
    private final Clock clock;

    StartService(
            SeasonService seasons,
            StartFigures figures,
            WaitingRegister register,
            RadarRegister radar,
            MailRegister mail,
            Clock clock) {
        this.seasons = seasons;
        this.figures = figures;
        this.register = register;
        this.radar = radar;
        this.mail = mail;
        this.clock = clock;
    }

    public StartPage page() {
        LocalDate today = LocalDate.now(clock);
        SeasonCalendar calendar = seasons.calendar();
        StartFigures.Figures counted = figures.count();
        return new StartPage(
                LocalDateTime.now(clock),
                calendar.allRunning().stream()
                        .map(season -> part(season, counted))
                        .toList(),
                calendar.recruiting().map(season -> part(season, counted)).orElse(null),
                !calendar.seasons().isEmpty(),
                calendar.recruiting().map(this::due).orElse(null),
                register.waiting(today),
                register.coming(today, COMING),
                mail.condition());
    }

    private StartPage.Due due(Season season) {
        Radar found = radar.of(season, false);
        return new StartPage.Due(found.count(RadarView.WEEK), found.count(RadarView.OVERDUE));
    }

    private static StartPage.Part part(Season season, StartFigures.Figures counted) {
        SeasonOutline outline = SeasonOutline.of(season);
        return new StartPage.Part(outline, counted.of(outline));
    }
}
