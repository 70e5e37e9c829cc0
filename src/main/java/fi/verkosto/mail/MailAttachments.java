package fi.verkosto.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of mails; their bytes are fetched only to be sent. */
@Component
class MailAttachments {

    private final JdbcClient jdbc;

    MailAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long mail, List<MailAttachment> attachments) {
        int ordinal = 0;
        for (MailAttachment attachment : attachments) {
            jdbc.sql(
                            "insert into mail_attachment (mail_id, ordinal, name, content_type, content) values (?, ?, ?, ?, ?)")
                    .params(mail, ++ordinal, attachment.name(), attachment.contentType(), attachment.content())
                    .update();
        }
    }

    List<MailAttachment> of(long mail) {
        return jdbc.sql("select name, content_type, content from mail_attachment where mail_id = ? order by ordinal")
                .param(mail)
                .query((row, number) -> new MailAttachment(
                        row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .list();
    }
}
