package fi.verkosto.mail;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Texts in Markdown, and what becomes of them in HTML: plain mark-up, links to the web and to mail, nothing else. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h1", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "hr", "a")
            .allowElements("code", "pre")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n)");

    private Markdown() {}

    /** The text as sanitised HTML. Headings begin below the page's own. */
    public static String html(String markdown) {
        String rendered = RENDERER.render(PARSER.parse(markdown));
        return POLICY.sanitize(lowered(rendered));
    }

    /** One step below the heading of the page or mail that shows the text. */
    private static String lowered(String html) {
        String lower = html;
        for (int level = 3; level > 0; level--) {
            lower = lower.replace("<h" + level + ">", "<h" + (level + 1) + ">")
                    .replace("</h" + level + ">", "</h" + (level + 1) + ">");
        }
        return lower;
    }

    /** Words that somebody has typed, so that nothing in them is mark-up; their lines stay lines. */
    static String plain(String words) {
        String flush = INDENT.matcher(words.replace("\r\n", "\n")).replaceAll("");
        return LINE_END.matcher(PUNCTUATION.matcher(flush).replaceAll("\\\\$0")).replaceAll("  \n");
    }
}
