package fi.verkosto.decision.minutes;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the reader takes for minutes of some pages; run with the profile "benchmark". */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    /** Of about 50 lines with 12 words each. */
    private static final int CHARACTERS_OF_PAGE = 2_500;

    private static final String PARAGRAPH = """
            Verkoston kauden 2025-2026 teemoja ovat luottamusta rakentava johtaminen ja valtuustokauden sujuva aloitus. Kunnat
            kehittävät omaa toimintaansa viidessä kehittämispajassa ja tapaavat toisiaan neljässä teemaseminaarissa. Maksu on
            väkiluvun mukaan 9 000, 12 000 tai 16 000 euroa vuodessa; asiantuntijoiden matkat laskutetaan toteutuneen mukaan.

            """;

    @Param({"2", "20"})
    int pages;

    private String text;

    @Setup
    public void write() {
        text = Sample.boardWith(PARAGRAPH.repeat(pages * CHARACTERS_OF_PAGE / PARAGRAPH.length()) + """
                Esittelijä kunnanjohtaja Maija Malli

                Päätösehdotus

                Kunnanhallitus päättää, että Sysmän kunta osallistuu USO-verkostoon kaudella 2025-2026. Maksu on 9 000 euroa
                vuodessa ja yhteensä 18 000 euroa.

                Päätös

                Kunnanhallitus hyväksyi päätösehdotuksen yksimielisesti.
                """);
    }

    @Benchmark
    public MinutesReading read() {
        return Sample.read(text);
    }

    @Test
    void measures() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .build())
                .run();
    }
}
