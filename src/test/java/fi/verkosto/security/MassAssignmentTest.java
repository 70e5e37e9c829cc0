package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A form takes its own fields and nothing else, whatever else is posted along with them. */
@ServerTest
class MassAssignmentTest {

    private static final String KEY = "11111111-2222-4333-8444-555555555555";
    private static final int PARTS = 100;
    /** Forms that are not compared, and why. */
    private static final Map<String, String> LEFT_ASIDE = Map.of(
            "POST /sign-in", "binds nothing: the security filter reads two parameters by name",
            "POST /sign-in/links", "draws a secret each time, so that its rows differ by themselves",
            "POST /sign-in/links/{token}", "takes no field: its button alone",
            "POST /sign-in/code", "one field, compared with a stored hash",
            "POST /sign-in/passkey", "one field, a signed answer that is checked as a whole",
            "POST /sign-in/passkey/options", "takes no field",
            "POST /sign-out", "takes no field, read by the security filter",
            "POST /setup/{token}",
                    "the salted hash of the password differs by itself; role and language are set by the program",
            "POST /invitations/{token}", "the salted hash of the password differs by itself",
            "POST /bulletins/unsubscription/{token}", "takes no field: its button alone");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    TestWorld world;

    @Test
    @Tag("long")
    void noFormTakesPropertiesBeyondItsOwn() throws SQLException {
        Map<String, String> properties = properties();
        List<String> faults = new ArrayList<>();
        int forms = 0;
        int posted = 0;
        for (Route route : Route.all(context).values()) {
            Write write = Write.ALL.get(route.key());
            if (!route.writes() || write == null || LEFT_ASIDE.containsKey(route.key())) {
                continue;
            }
            Map<String, String> alien = new LinkedHashMap<>(properties);
            Set<String> own = ownFields(route);
            alien.keySet()
                    .removeIf(
                            name -> own.contains(name.replaceFirst("^[_!]", "").replaceFirst("[.\\[].*", "")));
            for (String who : actors(route, write)) {
                Map<String, List<String>> plain = rowsAfter(route, write, who, new LinkedHashMap<>());
                for (Map<String, String> group : groups(alien, takesFiles(route))) {
                    Map<String, List<String>> stuffed = rowsAfter(route, write, who, group);
                    plain.forEach((table, rows) -> {
                        if (!rows.equals(stuffed.get(table))) {
                            faults.add(route.key() + " by " + who + " took more than its own fields in " + table + ": "
                                    + Rows.difference(rows, stuffed.get(table)));
                        }
                    });
                }
                forms++;
                posted += alien.size();
            }
        }

        System.out.printf(
                "Mass assignment: %d properties of %d entities, %d forms and actors, %d properties posted%n",
                properties.size(), entities.getMetamodel().getEntities().size(), forms, posted);
        assertThat(faults).isEmpty();
        assertThat(properties)
                .containsKeys("role", "disabled", "stamp", "version.id", "id")
                .hasSizeGreaterThan(60);
        assertThat(forms).isGreaterThanOrEqualTo(10);
    }

    /** A new form is compared by itself; one that is not is named above, and still exists. */
    @Test
    void everyWritingAddressIsTriedOrLeftAsideForAReason() {
        Set<String> writing = Route.all(context).values().stream()
                .filter(Route::writes)
                .map(Route::key)
                .collect(Collectors.toCollection(TreeSet::new));
        writing.add("POST /sign-out");

        System.out.printf("Mass assignment: %d writing addresses, %d left aside%n", writing.size(), LEFT_ASIDE.size());
        assertThat(writing).containsAll(LEFT_ASIDE.keySet());
        writing.removeAll(LEFT_ASIDE.keySet());
        assertThat(Write.ALL.keySet()).containsAll(writing);
    }

    /** The detector: a form that takes one more field makes different rows. */
    @Test
    void aFormThatTakesMoreIsFound() throws SQLException {
        Route route = Route.all(context).get("POST /accounts/{id}");
        Write write = Write.ALL.get(route.key());

        Map<String, List<String>> plain = rowsAfter(route, write, Scene.ADMIN_EMAIL, new LinkedHashMap<>());
        Map<String, List<String>> more =
                rowsAfter(route, write, Scene.ADMIN_EMAIL, new LinkedHashMap<>(Map.of("language", "sv")));

        assertThat(rowsAfter(route, write, Scene.ADMIN_EMAIL, new LinkedHashMap<>()))
                .isEqualTo(plain);
        assertThat(more.get("account")).isNotEqualTo(plain.get("account"));
    }

    /** A form with files may have few parts, so that the properties come in groups. */
    private static List<Map<String, String>> groups(Map<String, String> alien, boolean few) {
        List<Map<String, String>> groups = new ArrayList<>();
        for (Map.Entry<String, String> property : alien.entrySet()) {
            if (groups.isEmpty() || few && groups.get(groups.size() - 1).size() == PARTS) {
                groups.add(new LinkedHashMap<>());
            }
            groups.get(groups.size() - 1).put(property.getKey(), property.getValue());
        }
        return groups;
    }

    private static boolean takesFiles(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .anyMatch(field -> field.getType() == MultipartFile.class);
    }

    /** Whoever may send the form, of those who know the least and the most. */
    private static Set<String> actors(Route route, Write write) {
        Set<String> actors = new TreeSet<>();
        actors.add(write.by());
        if (write.by().equals(Scene.OWN_EMAIL) && !route.pattern().startsWith("/profile")) {
            actors.add(Scene.COORDINATOR_EMAIL);
        }
        if (write.by().equals(Scene.COORDINATOR_EMAIL)
                && (route.pattern().startsWith("/profile") || route.pattern().equals("/language"))) {
            actors.add(Scene.OWN_EMAIL);
        }
        return actors;
    }

    private Map<String, List<String>> rowsAfter(Route route, Write write, String who, Map<String, String> alien)
            throws SQLException {
        world.clear();
        Scene scene = new Scene(world).make();
        if (write.day() != null) {
            world.clock().moveTo(write.day());
        }
        Visitor visitor = who.isEmpty() ? Visitor.anonymous(port) : Visitor.signedIn(port, who);
        if (!write.before().isEmpty()) {
            scene.run(write.before());
        }
        scene.await(route.key());
        String path = scene.path(route.pattern(), false);
        if (visitor.send(route.method(), path, with(alien, write.own(scene))).status() != 404) {
            return Rows.of(world);
        }
        alien.keySet().removeIf(MassAssignmentTest::isWithin);
        scene.await(route.key());
        visitor.send(route.method(), path, with(alien, write.own(scene)));
        return Rows.of(world);
    }

    /** Fields within something that the form does not have: the program may refuse a request with one whole. */
    private static boolean isWithin(String name) {
        return name.contains(".") || name.contains("[");
    }

    private static Form with(Map<String, String> alien, Form own) {
        Form form = own.set("formKey", KEY);
        alien.forEach((name, value) -> {
            form.without(name);
            form.add(name, value);
        });
        return form;
    }

    /** Names with values that would be seen: of every entity, and one and two steps through what it points to. */
    private Map<String, String> properties() {
        Map<String, String> names = new TreeMap<>();
        for (ManagedType<?> type : entities.getMetamodel().getEntities()) {
            collect(type, "", names, 0);
        }
        for (String entity : List.of(
                "season", "membership", "municipality", "account", "workshop", "decision", "version", "form", "me")) {
            for (String property :
                    List.of("id", "state", "version", "role", "disabled", "invented", "number", "name")) {
                names.putIfAbsent(entity + "." + property, "3");
            }
        }
        names.put("class.module.classLoader.URLs[0]", "0");
        return names;
    }

    private void collect(ManagedType<?> type, String prefix, Map<String, String> names, int depth) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            String name = prefix + attribute.getName();
            names.put(name, value(attribute));
            names.put("_" + name, "on");
            if (attribute instanceof PluralAttribute<?, ?, ?> plural) {
                names.put(name + "[0]", "3");
                if (plural.getElementType() instanceof ManagedType<?> element && depth < 1) {
                    collect(element, name + "[0].", names, depth + 1);
                }
            } else if (attribute instanceof SingularAttribute<?, ?> single
                    && single.getType() instanceof ManagedType<?> target
                    && depth < 1) {
                collect(target, name + ".", names, depth + 1);
            }
        }
    }

    private static String value(Attribute<?, ?> attribute) {
        Class<?> type = attribute.getJavaType();
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1].toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        if (type == java.time.LocalDate.class) {
            return "2026-12-24";
        }
        return type == String.class ? "MASSA" : "3";
    }

    /** What the handler binds: components of its form, and its parameters. */
    private static Set<String> ownFields(Route route) {
        Set<String> own = new TreeSet<>(Set.of("formKey", "_csrf", "_method", "lang"));
        for (MethodParameter parameter : route.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    && parameter.getParameterType().isRecord()) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    own.add(component.getName());
                }
            }
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                own.add(String.valueOf(parameter.getParameterName()));
            }
        }
        return own;
    }
}
