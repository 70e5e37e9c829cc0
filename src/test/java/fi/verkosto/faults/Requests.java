package fi.verkosto.faults;

import fi.verkosto.faults.Visitor.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** What visitors of all kinds ask for during a fault, from several threads at once, and what they got. */
final class Requests {

    /** One kind of request. */
    record Kind(String name, boolean api, Asking asking) {}

    /** Sends one request. */
    interface Asking {
        Answer ask() throws IOException;
    }

    /** One request and its answer; null when none came. */
    record Outcome(Kind kind, Answer answer, Duration took, String failure) {

        @Override
        public String toString() {
            return kind.name() + ": " + (answer == null ? failure : Integer.toString(answer.status())) + " after "
                    + took.toMillis() + " ms";
        }
    }

    private final List<Kind> kinds;
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

    Requests(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Sends requests of all kinds for so long; the last ones are waited for. */
    List<Outcome> sendFor(Duration length, int threads) {
        outcomes.clear();
        long end = System.nanoTime() + length.toNanos();
        CountDownLatch finished = new CountDownLatch(threads);
        for (int number = 0; number < threads; number++) {
            int first = number;
            Thread thread = new Thread(() -> {
                try {
                    for (int next = first; System.nanoTime() < end; next++) {
                        outcomes.add(send(kinds.get(next % kinds.size())));
                    }
                } finally {
                    finished.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        Program.await(finished, length.plusSeconds(90));
        return new ArrayList<>(outcomes);
    }

    private static Outcome send(Kind kind) {
        long begin = System.nanoTime();
        try {
            Answer answer = kind.asking().ask();
            return new Outcome(kind, answer, answer.took(), "");
        } catch (IOException failure) {
            return new Outcome(kind, null, Duration.ofNanos(System.nanoTime() - begin), failure.toString());
        }
    }

    static Duration longest(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    static List<Outcome> those(List<Outcome> outcomes, Predicate<Outcome> condition) {
        return outcomes.stream().filter(condition).toList();
    }
}
