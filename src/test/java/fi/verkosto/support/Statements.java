package fi.verkosto.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Writes down the SQL statements that the program sends, besides those of session and account. */
public final class Statements implements QueryExecutionListener {

    /** What every signed-in request begins with: its session, its account, its token. */
    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "spring_session|set_config|from account a where a\\.id = \\? and a\\.stamp = \\?|from api_token",
            Pattern.CASE_INSENSITIVE);

    private final List<String> seen = new CopyOnWriteArrayList<>();

    public void clear() {
        seen.clear();
    }

    /** Since the last clearing. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream()
                .map(QueryInfo::getQuery)
                .filter(query -> !HOUSEKEEPING.matcher(query).find())
                .forEach(seen::add);
    }
}
