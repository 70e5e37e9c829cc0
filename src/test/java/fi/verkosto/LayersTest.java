package fi.verkosto;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.verkosto.shared.Refusal;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.QueryByExampleExecutor;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The layers of a feature. The comment of each rule names a violation that it is there for. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.verkosto");

    /** For instance: MunicipalityRepository made public. */
    @Test
    void repositoriesStayInTheirFeature() {
        check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
    }

    /**
     * A repository has the methods that it names and no others: those that Spring's wider types bring along (findAll, deleteById)
     * know neither scopes nor states, and the rule about finding within a scope does not see them. Seen to catch:
     * WorkshopRepository as a CrudRepository.
     */
    @Test
    void repositoriesHaveNoMoreMethodsThanTheyName() {
        check(noClasses()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .beAssignableTo(CrudRepository.class)
                .orShould()
                .beAssignableTo(PagingAndSortingRepository.class)
                .orShould()
                .beAssignableTo(QueryByExampleExecutor.class)
                .orShould()
                .beAssignableTo("org.springframework.data.jpa.repository.JpaSpecificationExecutor"));
    }

    /** Seen to catch, when they were not excepted: BaseEntity, and the transaction manager, which is called as Spring calls it. */
    @Test
    void namesSayWhatAClassIs() {
        check(noClasses()
                .that()
                .areNotAssignableTo(PlatformTransactionManager.class)
                .and()
                .doNotHaveSimpleName("BaseEntity")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity)|.*\\.Abstract\\w*"));
    }

    /** For instance: AccountController with a constructor parameter AccountRepository (made public for the trial). */
    @Test
    void pagesDoNotReachRepositories() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..web..", "..api..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class));
    }

    /** For instance: @Transactional on LanguageController.update. */
    @Test
    void controllersOpenNoTransactions() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .should()
                .beAnnotatedWith(Transactional.class));
    }

    /** For instance: a HttpServletRequest parameter in AccountService. */
    @Test
    void servicesKnowNothingOfTheWeb() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.ui..",
                        "org.springframework.context.i18n.."));
    }

    /** For instance: a Clock parameter in Season.open. */
    @Test
    void entitiesDecideAlone() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Clock"));
    }

    /** For instance: Season.setNumber. */
    @Test
    void entitiesHaveVerbsNotSetters() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    /** For instance: @Autowired on a field of MunicipalityService. */
    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
    }

    /** For instance: @Autowired on the constructor of MunicipalityService. */
    @Test
    void controllersArePackagePrivate() {
        check(classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate());
    }

    /** Seen to catch: System.currentTimeMillis() in DataFolder. */
    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    /** A record that belongs to a municipality is found within a scope. For instance: MembershipRepository.findById. */
    @Test
    void municipalitysRecordsAreFoundWithinAScope() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "..contact..", "..membership..", "..decision..", "..contract..", "..workshop..", "..bulletin..")
                .and()
                .areDeclaredInClassesThat()
                .areAssignableTo(Repository.class)
                .should()
                .haveNameMatching("findById|findAll|getReferenceById"));
    }

    /** Seen to catch: CalculatorController, with days in ISO form and the names of enums in its sentences. */
    @Test
    void refusalsArePutIntoWordsInOnePlace() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("RefusalWords")
                .should()
                .callMethodWhere(target(name("arguments")).and(targetOwner(assignableTo(Refusal.class)))));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
