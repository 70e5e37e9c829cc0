package fi.verkosto.overview;

import fi.verkosto.season.SeasonState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the office's start page together. For those who see every municipality. */
@Service
@Transactional(readOnly = true)
public class StartService {

    private static final int COMING = 5;

    private final StartFigures figures;
    private final WaitingRegister register;
    private final Clock clock;

    StartService(StartFigures figures, WaitingRegister register, Clock clock) {
        this.figures = figures;
        this.register = register;
        this.clock = clock;
    }

    public StartPage page() {
        LocalDate today = LocalDate.now(clock);
        List<SeasonOutline> seasons = figures.seasons();
        SeasonOutline running = in(SeasonState.ACTIVE, seasons);
        SeasonOutline recruiting = in(SeasonState.OPEN, seasons);
        StartFigures.Figures counted = figures.count();
        return new StartPage(
                LocalDateTime.now(clock),
                running,
                running == null ? null : counted.of(running),
                recruiting,
                recruiting == null ? null : counted.of(recruiting),
                !seasons.isEmpty(),
                register.waiting(today),
                register.coming(today, COMING));
    }

    private static @Nullable SeasonOutline in(SeasonState state, List<SeasonOutline> seasons) {
        return seasons.stream()
                .filter(season -> season.state() == state)
                .findFirst()
                .orElse(null);
    }
}
