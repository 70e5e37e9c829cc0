package fi.verkosto.api;

import fi.verkosto.account.Scope;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A page of a list. */
record ApiPage<T>(List<T> content, Page page) {

    static final int DEFAULT_SIZE = 500;

    /** Cuts the page out of a whole list. */
    static <T> ApiPage<T> of(List<T> all, ApiPaging paging) {
        List<T> content =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return of(content, paging, all.size());
    }

    /**
     * Reads the page of what the scope reaches.
     *
     * @param query takes everything, municipalities, limit and offset; each row carries the number of all as total
     */
    static <T> ApiPage<T> read(StatementSpec query, ApiPaging paging, Scope scope, RowMapper<T> rows) {
        AtomicLong total = new AtomicLong();
        List<T> content = query.param("everything", scope.everything())
                .param("municipalities", scope.listed())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return rows.mapRow(row, number);
                })
                .list();
        return of(content, paging, total.get());
    }

    private static <T> ApiPage<T> of(List<T> content, ApiPaging paging, long total) {
        int pages = (int) ((total + paging.limit() - 1) / paging.limit());
        return new ApiPage<>(content, new Page(paging.limit(), paging.number(), total, pages));
    }

    /**
     * Where in the list the page stands.
     *
     * @param number from 0
     */
    record Page(int size, int number, long totalElements, int totalPages) {}
}
