package fi.verkosto.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for people: what can be asked, drawn from the description that programs read. */
@Controller
class ApiPageController {

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ApiPageController(OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping("/api")
    String show(Model model, HttpServletRequest request, Locale locale) throws JsonProcessingException {
        JsonNode paths = json.readTree(description.openapiJson(request, "/api/v1/openapi", locale))
                .get("paths");
        List<Operation> operations = paths.propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> Operation.of(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
        model.addAttribute("operations", operations);
        model.addAttribute(
                "home", ServletUriComponentsBuilder.fromContextPath(request).toUriString());
        return "api/show";
    }

    /** Something that can be asked: a method, an address and its parameters. */
    record Operation(String method, String path, List<Parameter> parameters) {

        static Operation of(String method, String path, JsonNode description) {
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    description
                            .path("parameters")
                            .valueStream()
                            .map(Parameter::of)
                            .toList());
        }

        /** Key of the sentence that says what it answers: the path without braces. */
        public String key() {
            return "api.operation"
                    + path.replace("/api/v1", "").replaceAll("[{}]", "").replace('/', '.');
        }
    }

    record Parameter(String name, String type, boolean required) {

        static Parameter of(JsonNode parameter) {
            return new Parameter(
                    parameter.get("name").asString(),
                    parameter.path("schema").path("type").asString(""),
                    parameter.path("required").asBoolean(false));
        }
    }
}
