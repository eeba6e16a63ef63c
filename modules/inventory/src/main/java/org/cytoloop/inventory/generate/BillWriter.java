/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.ShippedLibrary;

/**
 * Writes an inventory as CycloneDX 1.6 (ECMA-424, https://cyclonedx.org/docs/1.6/json). The serial number is made of
 * the contents, so that the same distribution has the same bill, byte for byte.
 */
final class BillWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BillWriter() {}

    /** Writes the file. */
    static void write(Inventory inventory, Path file) throws IOException {
        ObjectNode bill = JSON.createObjectNode();
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", "1.6");
        bill.put("serialNumber", "");
        bill.put("version", 1);
        ObjectNode metadata = bill.putObject("metadata");
        metadata.put("timestamp", inventory.time());
        ObjectNode product = metadata.putObject("component");
        product.put("type", "application");
        product.put("bom-ref", inventory.product());
        product.put("name", inventory.product());
        product.put("version", inventory.version());
        licence(product, "GPL-3.0-or-later");
        if (!inventory.commit().isEmpty()) {
            property(product.putArray("properties"), Inventory.COMMIT, inventory.commit());
        }
        ArrayNode components = bill.putArray("components");
        inventory.libraries().forEach(library -> component(components.addObject(), library));
        // everything that is shipped is listed
        ObjectNode composition = bill.putArray("compositions").addObject();
        composition.put("aggregate", "complete");
        composition.putArray("assemblies").add(inventory.product());
        bill.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(text(bill).getBytes(StandardCharsets.UTF_8)));
        Files.writeString(file, text(bill));
    }

    private static String text(ObjectNode bill) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                        .writeValueAsString(bill)
                + "\n";
    }

    private static void component(ObjectNode node, ShippedLibrary library) {
        node.put("type", "library");
        node.put("bom-ref", library.files().get(0));
        node.put("group", library.group());
        node.put("name", library.name());
        node.put("version", library.version());
        ObjectNode hash = node.putArray("hashes").addObject();
        hash.put("alg", "SHA-256");
        hash.put("content", library.sha256());
        licence(node, library.licence());
        node.put("purl", "pkg:maven/" + library.group() + "/" + library.name() + "@" + library.version());
        if (!library.website().isEmpty()) {
            ObjectNode reference = node.putArray("externalReferences").addObject();
            reference.put("type", "website");
            reference.put("url", library.website());
        }
        ArrayNode properties = node.putArray("properties");
        if (!library.module().isEmpty()) {
            property(properties, Inventory.MODULE, library.module());
        }
        library.texts().forEach(text -> property(properties, Inventory.TEXT, text));
        ArrayNode occurrences = node.putObject("evidence").putArray("occurrences");
        library.files().forEach(file -> occurrences.addObject().put("location", file));
    }

    private static void licence(ObjectNode owner, String expression) {
        ObjectNode licence = owner.putArray("licenses").addObject();
        if (expression.contains(" ")) {
            licence.put("expression", expression);
        } else {
            licence.putObject("license").put("id", expression);
        }
    }

    private static void property(ArrayNode properties, String name, String value) {
        ObjectNode property = properties.addObject();
        property.put("name", name);
        property.put("value", value);
    }
}
