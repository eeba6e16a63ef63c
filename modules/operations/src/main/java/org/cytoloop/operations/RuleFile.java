/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;

/**
 * A rule as a file, to give it to another study or to publish it beside the results: JSON in UTF-8 with the fields {@code
 * format} ("cytoloop-rule"), {@code formatVersion}, {@code staining}, {@code ruleVersion}, {@code on}, {@code off},
 * {@code language}, {@code conditions}, {@code examples} (each {@code slice}, {@code image}: content hash of the slice's
 * image, {@code x}, {@code y} in px, {@code kind}), {@code note}, {@code annotator}, {@code time}. Fields that are not known are passed over.
 */
public final class RuleFile {
    /** The newest version of the format this program knows. */
    public static final int FORMAT_VERSION = 1;

    /** A rule is a few lines; what is larger is something else. */
    private static final int MAX_BYTES = 1 << 20;

    private static final String FORMAT = "cytoloop-rule";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Rule rule;
    /** Content hash of the image of each example. */
    private final List<String> images;

    private RuleFile(Rule rule, List<String> images) {
        this.rule = rule;
        this.images = List.copyOf(images);
    }

    /** The rule as it was in its study. */
    public Rule rule() {
        return rule;
    }

    /**
     * What the rule would be in a study. Examples are kept only where the study has a slice of the same name and image.
     *
     * @throws ProblemException when its conditions are of a newer language
     */
    public RuleDraft draftFor(Study study) throws ProblemException {
        if (rule.language() > Rule.LANGUAGE && !rule.conditions().isEmpty()) {
            throw new ProblemException("The conditions of this rule were written by a newer Cytoloop (language "
                    + rule.language() + "); update to use them.");
        }
        List<RuleExample> kept = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            RuleExample example = rule.examples().get(i);
            Optional<Slice> slice = study.slice(example.slice());
            if (slice.isPresent() && slice.get().contentHash().equals(images.get(i))) {
                kept.add(example);
            }
        }
        return new RuleDraft(rule.onText(), rule.offText(), rule.conditions(), kept, rule.note());
    }

    /**
     * Writes a rule; a file of that name is replaced when the new one is complete.
     *
     * @param study whose rule it is
     * @throws ProblemException when the file cannot be written
     */
    public static void write(Study study, Rule rule, Path file) throws ProblemException {
        if (Files.isDirectory(file)) {
            throw new ProblemException("\"" + file + "\" is a folder; give the name of a file for the rule.");
        }
        try (DraftFile draft = DraftFile.beside(file.toAbsolutePath())) {
            Files.writeString(draft.path(), text(study, rule));
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(
                    "The rule could not be written to \"" + file
                            + "\"; check that the folder exists and may be written.",
                    e);
        }
    }

    private static String text(Study study, Rule rule) throws JsonProcessingException {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("format", FORMAT);
        object.put("formatVersion", FORMAT_VERSION);
        object.put("staining", rule.staining());
        object.put("ruleVersion", rule.version());
        object.put("on", rule.onText());
        object.put("off", rule.offText());
        object.put("language", rule.language());
        rule.conditions().forEach(object.putArray("conditions")::add);
        var examples = object.putArray("examples");
        for (RuleExample example : rule.examples()) {
            ObjectNode item = examples.addObject();
            item.put("slice", example.slice());
            item.put(
                    "image",
                    study.slice(example.slice()).map(Slice::contentHash).orElse(""));
            item.put("x", example.x());
            item.put("y", example.y());
            item.put("kind", example.kind().name());
        }
        object.put("note", rule.note());
        object.put("annotator", rule.annotator());
        object.put("time", rule.time().toString());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    /**
     * Reads a rule. One with conditions of a newer language is read too.
     *
     * @throws ProblemException when there is no such file, or it is no rule, damaged, or of a newer format
     */
    public static RuleFile read(Path file) throws ProblemException {
        JsonNode object;
        try {
            object = MAPPER.readTree(content(file));
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    "\"" + file + "\" is not a rule file: it is not JSON"
                            + Optional.ofNullable(e.getLocation())
                                    .map(place -> " (line " + place.getLineNr() + ")")
                                    .orElse("")
                            + ".",
                    e);
        }
        if (object == null
                || !object.isObject()
                || !FORMAT.equals(object.path("format").textValue())) {
            throw new ProblemException(
                    "\"" + file + "\" is not a rule file: it does not say \"format\": \"" + FORMAT + "\".");
        }
        Fields fields = new Fields(file, object);
        int format = fields.version("formatVersion");
        if (format > FORMAT_VERSION) {
            throw new ProblemException(
                    "\"" + file + "\" was written by a newer Cytoloop (format " + format + "); update to read it.");
        }
        List<String> images = new ArrayList<>();
        for (JsonNode example : fields.list("examples")) {
            images.add(new Fields(file, example).text("image"));
        }
        return new RuleFile(rule(fields, file), images);
    }

    private static Rule rule(Fields fields, Path file) throws ProblemException {
        return new Rule(
                fields.text("staining"),
                fields.whole("ruleVersion"),
                fields.text("on"),
                fields.text("off"),
                conditions(fields),
                fields.version("language"),
                examples(fields, file),
                fields.text("note"),
                fields.text("annotator"),
                time(fields));
    }

    private static String content(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("There is no file \"" + file + "\".");
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new ProblemException("\"" + file + "\" cannot be read; check that you may read it.", e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new ProblemException("\"" + file + "\" is not a rule file: it is larger than 1 MB.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // some editors begin a file with a byte order mark
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException("\"" + file + "\" is not a rule file: it is not text in UTF-8.", e);
        }
    }

    private static List<String> conditions(Fields fields) throws ProblemException {
        List<String> conditions = new ArrayList<>();
        for (JsonNode item : fields.list("conditions")) {
            if (!item.isTextual()) {
                throw fields.wrong("conditions");
            }
            conditions.add(item.textValue());
        }
        return conditions;
    }

    private static List<RuleExample> examples(Fields fields, Path file) throws ProblemException {
        List<RuleExample> examples = new ArrayList<>();
        for (JsonNode item : fields.list("examples")) {
            Fields example = new Fields(file, item);
            examples.add(
                    new RuleExample(example.text("slice"), example.number("x"), example.number("y"), kind(example)));
        }
        return examples;
    }

    private static RuleExample.Kind kind(Fields example) throws ProblemException {
        String name = example.text("kind");
        for (RuleExample.Kind kind : RuleExample.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw example.wrong("kind");
    }

    private static Instant time(Fields fields) throws ProblemException {
        try {
            return Instant.parse(fields.text("time"));
        } catch (DateTimeException e) {
            throw new ProblemException(fields.wrong("time").getMessage(), e);
        }
    }

    /** Fields of an object of a file. */
    private record Fields(Path file, JsonNode object) {
        String text(String name) throws ProblemException {
            JsonNode value = object.path(name);
            if (!value.isTextual()) {
                throw wrong(name);
            }
            return value.textValue();
        }

        int whole(String name) throws ProblemException {
            JsonNode value = object.path(name);
            if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
                throw wrong(name);
            }
            return value.intValue();
        }

        /** Versions are counted from 1. */
        int version(String name) throws ProblemException {
            int version = whole(name);
            if (version == 0) {
                throw wrong(name);
            }
            return version;
        }

        double number(String name) throws ProblemException {
            JsonNode value = object.path(name);
            if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
                throw wrong(name);
            }
            return value.doubleValue();
        }

        JsonNode list(String name) throws ProblemException {
            JsonNode value = object.path(name);
            if (!value.isArray()) {
                throw wrong(name);
            }
            return value;
        }

        ProblemException wrong(String name) {
            return new ProblemException("\"" + file + "\" is a damaged rule file: \"" + name
                    + "\" is missing or not what it should be; export the rule again.");
        }
    }
}
