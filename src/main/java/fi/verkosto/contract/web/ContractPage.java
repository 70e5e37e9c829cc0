package fi.verkosto.contract.web;

import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractState;
import fi.verkosto.contract.Signature;
import fi.verkosto.web.FormattingConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page from which a contract is printed. It is put together element by element, so that no text that people have
 * written can ever be read as mark-up.
 */
@Component
class ContractPage {

    /** The place of the signatures with the names of both parties: {signatures|Suomen Kuntaliitto ry|Sysmä}. */
    private static final Pattern SIGNATURES = Pattern.compile("\\{signatures\\|([^|]*)\\|([^|]*)}");

    private final MessageSource messages;
    private final String style;

    ContractPage(MessageSource messages) {
        this.messages = messages;
        try {
            this.style = new ClassPathResource("contract/paper.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Document of(Contract contract, String wording) {
        return new Page(contract).write(wording);
    }

    /** One page, being written. */
    private final class Page {

        private final Contract contract;
        private final Locale locale;
        private final Document document;
        private @Nullable Element list;

        Page(Contract contract) {
            this.contract = contract;
            this.locale = contract.getLanguage().locale();
            try {
                this.document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .newDocument();
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Document write(String wording) {
            Element html = document.createElement("html");
            document.appendChild(html);
            html.setAttribute("lang", locale.getLanguage());
            head(add(html, "head", null));
            Element body = add(html, "body", null);
            if (contract.getState() == ContractState.DRAFT) {
                add(body, "p", say("contract.paper.draft")).setAttribute("class", "draft");
            }
            Contract amended = contract.getAmends();
            wording.lines().map(String::strip).forEach(line -> {
                line(body, line);
                if (amended != null && line.startsWith("# ")) {
                    add(body, "p", say("contract.paper.amends", amended.getNumber()));
                    String.valueOf(contract.getAmendment()).lines().forEach(change -> add(body, "p", change));
                }
            });
            return document;
        }

        private void head(Element head) {
            String title = say(
                    "contract.paper.title",
                    contract.getNumber(),
                    contract.getMunicipality().name(locale));
            add(head, "title", title);
            meta(head, "subject", title);
            meta(head, "author", "Verkosto");
            meta(head, "description", title);
            add(head, "style", style.replace("NUMBER", contract.getNumber().toString()));
        }

        private void meta(Element head, String name, String content) {
            Element meta = add(head, "meta", null);
            meta.setAttribute("name", name);
            meta.setAttribute("content", content);
        }

        private void line(Element body, String line) {
            if (line.startsWith("- ")) {
                list = list == null ? add(body, "ul", null) : list;
                add(list, "li", line.substring(2));
                return;
            }
            list = null;
            Matcher signatures = SIGNATURES.matcher(line);
            if (signatures.matches()) {
                Element both = add(body, "div", null);
                both.setAttribute("class", "signatures");
                signature(both, signatures.group(1), contract.getNetworkSignature());
                signature(both, signatures.group(2), contract.getMunicipalitySignature());
            } else if (line.startsWith("## ")) {
                add(body, "h2", line.substring("## ".length()));
            } else if (line.startsWith("# ")) {
                add(body, "h1", line.substring(2));
            } else if (!line.isEmpty()) {
                add(body, "p", line);
            }
        }

        /** Lines to write on, or who has signed and when. */
        private void signature(Element block, String party, @Nullable Signature signature) {
            add(block, "h3", party);
            if (signature != null) {
                add(block, "p", say("contract.paper.signed", signature.signer(), date(signature)));
                return;
            }
            for (String blank : new String[] {"place", "signature", "name"}) {
                add(block, "p", say("contract.paper." + blank)).setAttribute("class", "blank");
            }
        }

        private static String date(Signature signature) {
            return FormattingConfiguration.date(signature.signedOn());
        }

        private Element add(Element parent, String name, @Nullable String text) {
            Element element = document.createElement(name);
            if (text != null) {
                element.appendChild(document.createTextNode(text));
            }
            parent.appendChild(element);
            return element;
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }
}
