package fi.verkosto.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.verkosto.journal.Subject;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@AppTest
class PostmanTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @Autowired
    Outbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    MailAttachments attachments;

    @Autowired
    MailOutage outage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestWorld world;

    private GreenMail server;
    private int port;

    @BeforeEach
    void startServer() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsWhatWasWrittenWithItsCauseAndNothingElse() throws Exception {
        long id = queue("maija@kunta.example");
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    outbox.queue(mail("kukaan@kunta.example", null));
                    throw new IllegalStateException("the cause is undone");
                }))
                .hasMessage("the cause is undone");
        assertThatThrownBy(() -> outbox.queue(mail("kukaan@kunta.example", null)))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThat(send()).isEqualTo(1);

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        String whole = GreenMailUtil.getWholeMessage(received[0]);
        assertThat(received[0].getSubject()).isEqualTo("Koeviesti Verkostosta");
        assertThat(received[0].getAllRecipients()[0].toString()).contains("maija@kunta.example");
        assertThat(received[0].getMessageID()).isEqualTo(ask("select message_id from mail where id = " + id));
        assertThat(whole)
                .contains("multipart/alternative", "text/plain", "text/html", "lang=3D\"fi\"", "Auto-Submitted")
                .contains("From: USO-verkosto <verkosto@", "kutsu.ics", "text/calendar");
        assertThat(state(id)).isEqualTo("SENT 1");
        assertThat(send()).isZero();
    }

    @Test
    void losesNothingWhileTheServerIsDown() throws Exception {
        List<Long> ids = List.of(queue("a@kunta.example"), queue("b@kunta.example"), queue("c@kunta.example"));
        world.execute("alter table mail disable trigger mail_guard; update mail set secret = true where id = "
                + ids.get(0) + "; alter table mail enable trigger mail_guard");
        server.stop();
        Instant begin = world.clock().instant();

        for (int hours = 0; hours < 72; hours += 6) {
            assertThat(send()).isZero();
            world.clock().moveTo(world.clock().instant().plus(Duration.ofHours(6)));
        }
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("WAITING 0"));
        assertThat(condition().unreachedSince()).isEqualTo(begin);
        assertThat(send()).isZero();

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        assertThat(send()).as("it is not asked again at once").isZero();
        world.clock().moveTo(world.clock().instant().plus(MailOutage.LONGEST));
        assertThat(send()).isEqualTo(3);
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("SENT 1"));
        assertThat(recipients()).containsExactlyInAnyOrder("a@kunta.example", "b@kunta.example", "c@kunta.example");
        assertThat(outage.since()).isEmpty();
    }

    @Test
    void asksAServerThatIsDownAgainAfterAMinuteAndThenMoreSeldom() {
        queue("a@kunta.example");
        server.stop();
        Instant begin = world.clock().instant();
        send();

        world.clock().moveTo(begin.plusSeconds(59));
        assertThat(outage.isPausing()).isTrue();
        world.clock().moveTo(begin.plusSeconds(60));
        assertThat(outage.isPausing()).isFalse();
        world.clock().moveTo(begin.plus(Duration.ofHours(1)));
        send();
        world.clock()
                .moveTo(begin.plus(Duration.ofHours(1)).plus(MailOutage.LONGEST).minusMillis(1));
        assertThat(outage.isPausing()).isTrue();
    }

    @Test
    void doesNotKeepTheOthersBackWhenTheServerRefusesOne() {
        List<Long> refused = List.of(queue("x1@kunta.example"), queue("x2@kunta.example"));
        long good = queue("a@kunta.example");

        assertThat(sendBy(failing("x", new SendFailedException("550 no such user"))))
                .isEqualTo(3);

        assertThat(refused).allSatisfy(id -> assertThat(state(id)).isEqualTo("WAITING 1"));
        assertThat(state(good)).isEqualTo("SENT 1");
        assertThat(outage.since()).isEmpty();
    }

    @Test
    void stopsWhenTheConnectionBreaks() {
        long first = queue("x@kunta.example");
        long second = queue("a@kunta.example");

        assertThat(sendBy(failing("x", new MessagingException("reading", new SocketTimeoutException("timed out")))))
                .isEqualTo(1);

        assertThat(state(first)).isEqualTo("WAITING 1");
        assertThat(state(second)).isEqualTo("WAITING 0");
    }

    @Test
    void givesUpAfterFiveTriesAndSaysWhy() {
        long id = queue("maija@kunta.example");
        Delivery refusing = failing("maija", new SendFailedException("550 no such user"));
        Instant begin = world.clock().instant();

        for (Duration pause : Mail.PAUSES) {
            sendBy(refusing);
            world.clock().moveTo(world.clock().instant().plus(pause).minusMillis(1));
            assertThat(sendBy(refusing)).isZero();
            world.clock().moveTo(world.clock().instant().plusMillis(1));
        }
        sendBy(refusing);

        assertThat(state(id)).isEqualTo("FAILED 5");
        assertThat(Duration.between(begin, world.clock().instant()))
                .isBetween(Duration.ofHours(5), Duration.ofHours(6));
        assertThat(ask("select last_error from mail")).isEqualTo("550 no such user");
        world.clock().moveTo(world.clock().instant().plus(Duration.ofDays(30)));
        assertThat(send()).isZero();
    }

    /** Clocks go forward, go back, a day is inserted, a year begins: the pause is as long as ever, and ends once. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:59:30", "2027-10-31T03:59:30", "2028-02-28T23:59:30", "2026-12-31T23:59:30"})
    void triesAgainAfterTheSamePauseWhateverTheClockOnTheWallSays(String local) {
        world.clock().moveTo(LocalDateTime.parse(local).atZone(HELSINKI).toInstant());
        Instant begin = world.clock().instant();
        long id = queue("maija@kunta.example");
        Delivery refusing = failing("maija", new SendFailedException("550 no such user"));
        sendBy(refusing);

        assertThat(mails.findById(id).orElseThrow().getNextTry()).isEqualTo(begin.plusSeconds(60));
        world.clock().moveTo(begin.plusSeconds(59));
        assertThat(sendBy(refusing)).isZero();
        world.clock().moveTo(begin.plusSeconds(60));
        assertThat(sendBy(refusing)).isEqualTo(1);
        assertThat(sendBy(refusing)).isZero();
        assertThat(state(id)).isEqualTo("WAITING 2");
    }

    @Test
    void asksAgainRightBeforeSending() throws Exception {
        long about = queue("entinen@kunta.example", new Subject("membership", 7));
        long other = queue("nykyinen@kunta.example");
        MailCheck check = new MailCheck() {
            @Override
            public boolean concerns(WaitingMail mail) {
                return mail.about() != null && mail.about().kind().equals("membership");
            }

            @Override
            public boolean isStillDue(WaitingMail mail) {
                assertThat(mail.id()).isEqualTo(about);
                assertThat(jdbc.sql("select current_setting('verkosto.actor')")
                                .query(String.class)
                                .single())
                        .as("within the transaction of the sending")
                        .isEqualTo("system:test");
                return false;
            }
        };

        world.asSystem(() -> postman(check).sendDue());

        assertThat(state(about)).isEqualTo("DROPPED 0");
        assertThat(state(other)).isEqualTo("SENT 1");
        assertThat(recipients()).containsExactly("nykyinen@kunta.example");
        assertThatThrownBy(() -> world.execute("update mail set state = 'SENT' where state = 'DROPPED'"))
                .hasMessageContaining("stays as it was written");
    }

    @Test
    void aCheckThatFailsSendsNothing() {
        long id = queue("maija@kunta.example", new Subject("membership", 7));
        MailCheck broken = new MailCheck() {
            @Override
            public boolean concerns(WaitingMail mail) {
                return true;
            }

            @Override
            public boolean isStillDue(WaitingMail mail) {
                throw new IllegalStateException("broken");
            }
        };

        world.asSystem(() -> postman(broken).sendDue());

        assertThat(state(id)).isEqualTo("WAITING 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoWorkersSendEachMailOnce() throws Exception {
        for (int number = 0; number < 40; number++) {
            queue("henkilo" + number + "@kunta.example");
        }
        ExecutorService workers = Executors.newFixedThreadPool(2);
        AtomicInteger sent = new AtomicInteger();
        for (int worker = 0; worker < 2; worker++) {
            workers.submit(() -> sent.addAndGet(send()));
        }
        workers.shutdown();

        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(sent).hasValue(40);
        assertThat(recipients()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void waitsWithoutAServerAndIsKeptInTheDemonstration() {
        long id = queue("maija@kunta.example");
        Postman none = postman(new NoServer());
        assertThat(world.<Integer>asSystem(none::sendDue)).isZero();
        assertThat(state(id)).isEqualTo("WAITING 0");

        Postman tray = postman(new Tray());
        assertThat(world.<Integer>asSystem(tray::sendDue)).isEqualTo(1);
        assertThat(state(id)).isEqualTo("SENT 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSecretTextGoesWithTheSending() throws Exception {
        long id = queue("maija@kunta.example");
        world.execute("alter table mail disable trigger mail_guard; update mail set secret = true;"
                + " alter table mail enable trigger mail_guard");
        assertThat(ask("select body_text from mail")).contains("koeviesti");

        send();

        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
                .contains("koeviesti");
        assertThat(state(id)).isEqualTo("SENT 1");
        assertThat(ask("select coalesce(body_text, body_html) from mail")).isNull();
        assertThat(
                        ask(
                                "select count(*) from change where coalesce(before, '{}')::text || after::text like '%koeviesti%'"))
                .isEqualTo("0");
    }

    private long queue(String address) {
        return queue(address, null);
    }

    private long queue(String address, Subject about) {
        AtomicInteger id = new AtomicInteger();
        world.inTransaction(() -> id.set((int) outbox.queue(mail(address, about))));
        return id.get();
    }

    private static OutgoingMail mail(String address, Subject about) {
        return new OutgoingMail(
                MailConfiguration.TRIAL,
                "en",
                address,
                "Maija Malli",
                null,
                Map.of("sender", "Elli Esimerkki", "moment", "24.11.2026"),
                about,
                List.of(new MailAttachment(
                        "kutsu.ics",
                        "text/calendar; charset=UTF-8",
                        "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))));
    }

    private int send() {
        return sendBy(smtp());
    }

    private int sendBy(Delivery delivery) {
        return world.asSystem(() -> postman(delivery).sendDue());
    }

    private MailRegister.Condition condition() {
        return new MailRegister(jdbc, smtp()).condition();
    }

    /** Fails with the mails to addresses that begin so, and hands the others over. */
    private Delivery failing(String beginning, Exception failure) {
        Delivery server = smtp();
        return new Delivery() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public boolean isTray() {
                return false;
            }

            @Override
            public void deliver(Mail mail, List<MailAttachment> files) {
                if (mail.getAddress().startsWith(beginning)) {
                    throw new MailSendException(Map.of(mail, failure));
                }
                server.deliver(mail, files);
            }
        };
    }

    private Delivery smtp() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new SmtpDelivery(sender, new MailSettings(null, "USO-verkosto", null), "uso.example");
    }

    private Postman postman(MailCheck... checks) {
        return postman(smtp(), checks);
    }

    private Postman postman(Delivery delivery, MailCheck... checks) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (MailCheck check : checks) {
            beans.addBean(check.toString(), check);
        }
        return new Postman(
                mails,
                attachments,
                beans.getBeanProvider(MailCheck.class),
                delivery,
                outage,
                jdbc,
                transactions,
                world.clock());
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostmanTest::recipient)
                .map(address -> address.replaceFirst(".*<(.*)>", "$1"))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String state(long id) {
        return ask("select state || ' ' || attempts from mail where id = " + id);
    }

    private String ask(String query) {
        return world.ask(query);
    }
}
