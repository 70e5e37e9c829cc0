package fi.verkosto.season;

import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.Population;
import fi.verkosto.shared.Unbroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A season of the network (kausi): two years for which municipalities join, with its own fees, themes and offering. */
@Entity
public class Season extends BaseEntity {

    private static final int START_AHEAD_DAYS = 60;

    private int number;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private @Nullable String leadTheme;

    @Enumerated(EnumType.STRING)
    private SeasonState state = SeasonState.DRAFT;

    private int workshopQuota;

    private boolean quotaPerYear;

    private LocalDate populationDate;

    @Enumerated(EnumType.STRING)
    private LateJoining lateJoining;

    private @Nullable LocalDate decisionDeadline;

    @Enumerated(EnumType.STRING)
    private @Nullable Issuer feeIssuer;

    @Enumerated(EnumType.STRING)
    private @Nullable Issuer travelIssuer;

    private int paymentTermDays;

    private @Nullable String note;

    private @Nullable String reopeningReason;

    @ElementCollection
    @CollectionTable(name = "fee_tier")
    @OrderBy("minPopulation")
    private List<FeeTier> tiers = new ArrayList<>();

    @OneToMany(mappedBy = "season", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("purpose, ordinal, id")
    private List<SeasonTheme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "offering_item")
    @OrderColumn(name = "ordinal")
    private List<OfferingItem> offering = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "season_contact")
    @OrderColumn(name = "ordinal")
    private List<SeasonContact> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "season_link")
    @OrderColumn(name = "ordinal")
    private List<SeasonLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "season_translation")
    @MapKeyColumn(name = "finnish")
    @Column(name = "swedish")
    private Map<String, String> translations = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Season() {}

    @SuppressWarnings("NullAway.Init")
    public Season(SeasonDetails details) {
        describe(details);
    }

    /** Changes what the season's own form says. */
    public final void describe(SeasonDetails details) {
        requireNotClosed();
        requireKept(emptiedBy(details));
        number = details.number();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        leadTheme = details.leadTheme();
        workshopQuota = details.workshopQuota();
        quotaPerYear = details.quotaPerYear();
        populationDate = details.populationDate();
        lateJoining = details.lateJoining();
        decisionDeadline = details.decisionDeadline();
        feeIssuer = details.feeIssuer();
        travelIssuer = details.travelIssuer();
        paymentTermDays = details.paymentTermDays();
        note = details.note();
    }

    private static Set<SeasonRequirement> emptiedBy(SeasonDetails details) {
        Set<SeasonRequirement> emptied = EnumSet.noneOf(SeasonRequirement.class);
        note(emptied, SeasonRequirement.LEAD_THEME, details.leadTheme() == null);
        note(emptied, SeasonRequirement.QUOTA, details.workshopQuota() == 0);
        note(emptied, SeasonRequirement.FEE_ISSUER, details.feeIssuer() == null);
        note(emptied, SeasonRequirement.TRAVEL_ISSUER, details.travelIssuer() == null);
        return emptied;
    }

    /** What opening required stays, for municipalities have joined relying on it; what a season of old never had may lack. */
    private void requireKept(Set<SeasonRequirement> emptied) {
        emptied.removeAll(missingForOpening());
        if (state != SeasonState.DRAFT && !emptied.isEmpty()) {
            throw new SeasonMustKeep(emptied);
        }
    }

    /** Replaces the tier table by one that covers every population from 0 up, without gap or overlap. */
    public void priceBy(List<FeeTier> newTiers) {
        requireNotClosed();
        List<FeeTier> ordered = FeeTiers.inOrder(newTiers);
        if (ordered.isEmpty() && !tiers.isEmpty() && state != SeasonState.DRAFT) {
            throw new SeasonHasNoTiers(number);
        }
        if (!ordered.equals(tiers)) {
            tiers.clear();
            tiers.addAll(ordered);
        }
    }

    public void offer(List<OfferingItem> newOffering) {
        requireNotClosed();
        if (newOffering.isEmpty()) {
            requireKept(EnumSet.of(SeasonRequirement.OFFERING));
        }
        if (!newOffering.equals(offering)) {
            offering.clear();
            offering.addAll(newOffering);
        }
    }

    /** Replaces the Swedish of what has been typed in Finnish; of words that the season does not have none is kept. */
    public void translate(Map<String, String> swedish) {
        requireNotClosed();
        Map<String, String> fitting = new HashMap<>(swedish);
        fitting.keySet().retainAll(SeasonWords.typedFor(this));
        translations.keySet().retainAll(fitting.keySet());
        translations.putAll(fitting);
    }

    public void nameContacts(List<SeasonContact> newContacts) {
        requireNotClosed();
        if (!newContacts.equals(contacts)) {
            contacts.clear();
            contacts.addAll(newContacts);
        }
    }

    public void linkTo(List<SeasonLink> newLinks) {
        requireNotClosed();
        if (!newLinks.equals(links)) {
            links.clear();
            links.addAll(newLinks);
        }
    }

    /** Adds a theme, under a parent for a sub-theme. */
    public SeasonTheme addTheme(ThemePurpose purpose, @Nullable SeasonTheme parent, String title) {
        requireNotClosed();
        SeasonTheme theme = new SeasonTheme(this, parent, purpose, themes.size() + 1, title);
        themes.add(theme);
        return theme;
    }

    /** Refuses to be left without any theme once it has been opened. */
    void requireThemesAmong(List<ThemeDraft> drafts) {
        if (drafts.isEmpty()) {
            requireKept(EnumSet.of(SeasonRequirement.THEMES));
        }
    }

    /** Removes the themes that are not kept, sub-themes before their themes. Says whether there is still one to remove. */
    boolean removeThemesExcept(Set<Long> kept) {
        requireNotClosed();
        return new ThemeArrangement(this, themes).removeLeavesExcept(kept);
    }

    /** Brings the themes of one purpose into the given order and wording; those without an id are new. */
    public void arrangeThemes(ThemePurpose purpose, List<ThemeDraft> drafts) {
        requireNotClosed();
        new ThemeArrangement(this, themes).arrange(purpose, null, drafts);
    }

    /** What is still missing before the season can be opened. */
    public Set<SeasonRequirement> missingForOpening() {
        Set<SeasonRequirement> missing = EnumSet.noneOf(SeasonRequirement.class);
        note(missing, SeasonRequirement.TIERS, tiers.isEmpty());
        note(missing, SeasonRequirement.LEAD_THEME, leadTheme == null);
        note(missing, SeasonRequirement.THEMES, themes.isEmpty());
        note(missing, SeasonRequirement.OFFERING, offering.isEmpty());
        note(missing, SeasonRequirement.QUOTA, workshopQuota == 0);
        note(missing, SeasonRequirement.FEE_ISSUER, feeIssuer == null);
        note(missing, SeasonRequirement.TRAVEL_ISSUER, travelIssuer == null);
        return missing;
    }

    private static void note(Set<SeasonRequirement> missing, SeasonRequirement requirement, boolean lacks) {
        if (lacks) {
            missing.add(requirement);
        }
    }

    /** Begins recruiting. */
    public void open() {
        SeasonState next = state.moveTo(SeasonState.OPEN);
        requireComplete();
        state = next;
    }

    private void requireComplete() {
        Set<SeasonRequirement> missing = missingForOpening();
        if (!missing.isEmpty()) {
            throw new SeasonIncomplete(List.copyOf(missing));
        }
    }

    /** A season is started at the earliest sixty days before its first day. */
    public void requireStartNear(LocalDate today) {
        LocalDate earliest = startsOn.minusDays(START_AHEAD_DAYS);
        if (today.isBefore(earliest)) {
            throw new SeasonStartsLater(earliest);
        }
    }

    public void activate() {
        SeasonState next = state.moveTo(SeasonState.ACTIVE);
        requireComplete();
        state = next;
    }

    /** Whether the next step is closing; says why not otherwise. */
    public void requireRunning() {
        state.moveTo(SeasonState.CLOSED);
    }

    public void close() {
        state = state.moveTo(SeasonState.CLOSED);
    }

    /** Lets a closed season change again; the reason stays in its history. */
    public void reopen(String reason) {
        if (state != SeasonState.CLOSED) {
            throw new SeasonStateChangeRefused(state, SeasonState.ACTIVE);
        }
        state = SeasonState.ACTIVE;
        reopeningReason = reason;
    }

    /** The tier of a population. */
    public FeeTier tierFor(Population population) {
        return tiers.stream()
                .filter(tier -> tier.includes(population))
                .findFirst()
                .orElseThrow(() -> new SeasonHasNoTiers(number));
    }

    public void requireNotClosed() {
        if (state == SeasonState.CLOSED) {
            throw new SeasonIsClosed(number);
        }
    }

    /** The calendar years of the season, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(startsOn.getYear(), endsOn.getYear())
                .boxed()
                .toList();
    }

    /** How many workshops a membership of the whole season has. */
    public int quotaOfMembership() {
        return quotaPerYear ? workshopQuota * years().size() : workshopQuota;
    }

    /** The years as people write them: 2025–2026. */
    public String span() {
        return Unbroken.range(startsOn.getYear(), endsOn.getYear());
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public @Nullable String getLeadTheme() {
        return leadTheme;
    }

    public SeasonState getState() {
        return state;
    }

    public int getWorkshopQuota() {
        return workshopQuota;
    }

    public boolean isQuotaPerYear() {
        return quotaPerYear;
    }

    public LocalDate getPopulationDate() {
        return populationDate;
    }

    public LateJoining getLateJoining() {
        return lateJoining;
    }

    public @Nullable LocalDate getDecisionDeadline() {
        return decisionDeadline;
    }

    public @Nullable Issuer getFeeIssuer() {
        return feeIssuer;
    }

    public @Nullable Issuer getTravelIssuer() {
        return travelIssuer;
    }

    public int getPaymentTermDays() {
        return paymentTermDays;
    }

    public @Nullable String getNote() {
        return note;
    }

    /** Why it was last opened again after it had been closed. */
    public @Nullable String getReopeningReason() {
        return reopeningReason;
    }

    public List<FeeTier> getTiers() {
        return List.copyOf(tiers);
    }

    public List<SeasonTheme> getThemes() {
        return List.copyOf(themes);
    }

    public List<OfferingItem> getOffering() {
        return List.copyOf(offering);
    }

    public List<SeasonContact> getContacts() {
        return List.copyOf(contacts);
    }

    public List<SeasonLink> getLinks() {
        return List.copyOf(links);
    }

    /** The Swedish of what has been typed in Finnish, where somebody has written it. */
    public Map<String, String> getTranslations() {
        return Map.copyOf(translations);
    }
}
