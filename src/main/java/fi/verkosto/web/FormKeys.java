package fi.verkosto.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a form repeat-safe: the hidden key of a creating form is stored in the transaction of its effect, so that a
 * double click, a repeated post or a parallel one has one effect and every answer leads to the same page.
 */
@Component
public class FormKeys {

    /** Name of the hidden field. */
    public static final String FIELD = "formKey";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final HttpServletRequest request;

    FormKeys(JdbcClient jdbc, PlatformTransactionManager transactionManager, HttpServletRequest request) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactionManager);
        this.request = request;
    }

    /**
     * Lets the effect happen once per form key.
     *
     * @param effect changes what the form asks for and says where to go then, as a redirecting view name
     * @return where to go: of this post, or of the first one with the same key
     * @throws FormAlreadySent when the key came before with other content
     * @throws FormBeingProcessed when the first post has not finished yet
     */
    public String once(Supplier<String> effect) {
        UUID key = key();
        String sender = sender();
        String fingerprint = fingerprint();
        try {
            return transactions.execute(transaction -> earlier(key)
                    .map(earlier -> earlier.destinationFor(sender, fingerprint))
                    .orElseGet(() -> {
                        boolean first =
                                jdbc.sql("insert into form_submission (form_key, sender, fingerprint, destination)"
                                                        + " values (?, ?, ?, '') on conflict do nothing")
                                                .params(key, sender, fingerprint)
                                                .update()
                                        == 1;
                        if (!first) {
                            return earlier(key)
                                    .orElseThrow(FormBeingProcessed::new)
                                    .destinationFor(sender, fingerprint);
                        }
                        String destination = effect.get();
                        jdbc.sql("update form_submission set destination = ? where form_key = ?")
                                .params(destination, key)
                                .update();
                        return destination;
                    }));
        } catch (CannotAcquireLockException stillRunning) {
            throw new FormBeingProcessed();
        }
    }

    /** Keys are kept for two days. */
    @Scheduled(cron = "0 17 * * * *")
    void forgetOld() {
        jdbc.sql("delete from form_submission where sent_at < now() - interval '48 hours'")
                .update();
    }

    private Optional<Submission> earlier(UUID key) {
        return jdbc.sql("select sender, fingerprint, destination from form_submission where form_key = ?")
                .param(key)
                .query(Submission.class)
                .optional();
    }

    private UUID key() {
        String key = request.getParameter(FIELD);
        if (key == null) {
            throw new FormKeyMissing();
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException unreadable) {
            throw new FormKeyMissing();
        }
    }

    private String sender() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    private String fingerprint() {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove("_csrf");
        StringBuilder content = new StringBuilder(request.getRequestURI());
        parameters.forEach(
                (name, values) -> content.append('\n').append(name).append('=').append(String.join("\u0000", values)));
        files().forEach(file -> content.append('\n').append(file));
        return hash(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Name and content of each file in the form. */
    private List<String> files() {
        String type = request.getContentType();
        List<String> files = new ArrayList<>();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return files;
        }
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    files.add(part.getName() + "=" + part.getSubmittedFileName() + " "
                            + hash(part.getInputStream().readAllBytes()));
                }
            }
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
        }
        return files;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Submission(
            String sender, String fingerprint, @Nullable String destination) {

        String destinationFor(String presentSender, String presentFingerprint) {
            if (!sender.equals(presentSender)) {
                throw new FormAlreadySent(null);
            }
            if (destination == null || destination.isEmpty()) {
                throw new FormBeingProcessed();
            }
            if (!fingerprint.equals(presentFingerprint)) {
                throw new FormAlreadySent(destination.replaceFirst("^redirect:", ""));
            }
            return destination;
        }
    }
}
