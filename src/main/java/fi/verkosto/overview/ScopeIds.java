package fi.verkosto.overview;

import fi.verkosto.account.Scope;
import java.util.Collection;
import java.util.Set;

/** A scope's municipalities as SQL wants them: a list is never empty there. */
final class ScopeIds {

    private static final Set<Long> NONE = Set.of(-1L);

    private ScopeIds() {}

    static Collection<Long> of(Scope scope) {
        return scope.municipalities().isEmpty() ? NONE : scope.municipalities();
    }
}
