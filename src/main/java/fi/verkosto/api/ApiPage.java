package fi.verkosto.api;

import java.util.List;

/** A page of a list. */
record ApiPage<T>(List<T> content, Page page) {

    static final int DEFAULT_SIZE = 500;

    /** Cuts the page out of a whole list. */
    static <T> ApiPage<T> of(List<T> all, ApiPaging paging) {
        List<T> content =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return of(content, paging, all.size());
    }

    static <T> ApiPage<T> of(List<T> content, ApiPaging paging, long total) {
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
