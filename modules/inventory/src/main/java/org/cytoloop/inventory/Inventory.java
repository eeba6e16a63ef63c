/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The bill of materials of a distribution.
 *
 * @param product name of the product
 * @param version its version
 * @param commit the commit it was built from; empty when it was not built from a repository
 * @param time the time that stands for all times of the build, in ISO 8601
 * @param libraries all jars, in the order of their first file's path
 */
public record Inventory(String product, String version, String commit, String time, List<ShippedLibrary> libraries) {
    /** Name of the file in a distribution. */
    public static final String FILE = "cytoloop.cdx.json";
    /** Name of the folder of licence texts beside it. */
    public static final String TEXTS = "licences";

    /** Name of the property that tells the commit. */
    public static final String COMMIT = "cytoloop:commit";
    /** Name of the property, one for each file, that tells where a licence text lies. */
    public static final String TEXT = "cytoloop:licence-text";

    /** Name of the property that tells which module a jar is, and which version. */
    public static final String MODULE = "cytoloop:module";

    /** Copies the list. */
    public Inventory {
        libraries = List.copyOf(libraries);
    }

    /** What comes from others. */
    public List<ShippedLibrary> thirdParty() {
        return libraries.stream().filter(library -> !library.ours()).toList();
    }

    /**
     * Reads a bill of materials that the build has written.
     *
     * @param in CycloneDX JSON; not closed
     * @throws IOException when it cannot be read or is something else
     */
    public static Inventory read(InputStream in) throws IOException {
        JsonNode bom = new ObjectMapper().readTree(in.readAllBytes());
        if (!"CycloneDX".equals(bom.path("bomFormat").asText())) {
            throw new IOException("not a CycloneDX bill of materials");
        }
        List<ShippedLibrary> libraries = new ArrayList<>();
        for (JsonNode component : bom.path("components")) {
            libraries.add(library(component));
        }
        JsonNode metadata = bom.path("metadata");
        JsonNode product = metadata.path("component");
        return new Inventory(
                product.path("name").asText(),
                product.path("version").asText(),
                String.join("", properties(product, COMMIT)),
                metadata.path("timestamp").asText(),
                libraries);
    }

    private static ShippedLibrary library(JsonNode component) {
        List<String> files = new ArrayList<>();
        for (JsonNode occurrence : component.path("evidence").path("occurrences")) {
            files.add(occurrence.path("location").asText());
        }
        JsonNode licence = component.path("licenses").path(0);
        return new ShippedLibrary(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText(),
                licence.has("expression")
                        ? licence.path("expression").asText()
                        : licence.path("license").path("id").asText(),
                component.path("externalReferences").path(0).path("url").asText(),
                component.path("hashes").path(0).path("content").asText(),
                files,
                String.join("", properties(component, MODULE)),
                properties(component, TEXT));
    }

    private static List<String> properties(JsonNode owner, String name) {
        List<String> values = new ArrayList<>();
        for (JsonNode property : owner.path("properties")) {
            if (property.path("name").asText().equals(name)) {
                values.add(property.path("value").asText());
            }
        }
        return values;
    }
}
