/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;

/**
 * One image of a store.
 *
 * @param folder its folder
 * @param attributes what the folder's attributes say
 * @param number index among the {@code multiscales} there
 * @param name what it is called when it does not say so itself; may be empty
 */
record ImageGroup(StoreFolder folder, JsonNode attributes, int number, String name) {
    /** More images than anybody would choose from. */
    private static final int MOST = 1000;

    private static final String OME = "OME";

    /** What describes it. */
    JsonNode multiscale() {
        return attributes.path("multiscales").path(number);
    }

    /**
     * The images of a folder.
     *
     * @throws ProblemException when there is none that can be opened, saying what to do
     */
    static List<ImageGroup> in(StoreFolder folder) throws ProblemException {
        List<ImageGroup> images = new ArrayList<>();
        switch (FolderKind.of(folder)) {
            case IMAGE -> addAll(folder, "", images);
            case SERIES -> addSeries(folder, images);
            case PLATE ->
                throw folder.problem("it is a plate; name one of its images, such as " + firstOfPlate(folder), null);
            case WELL ->
                throw folder.problem(
                        "it is a well of a plate; name one of its images, such as "
                                + folder.path().resolve("0"),
                        null);
            case LEVEL -> throw folder.problem("it is one level of an OME-Zarr image; name the folder around it", null);
            case NEWER ->
                throw folder.problem(
                        "it is in Zarr format 3 (OME-Zarr 0.5), of which only format 2 (up to 0.4) can be read;"
                                + " convert it",
                        null);
            case OTHER -> throw folder.problem("it holds no OME-Zarr image", null);
        }
        return images;
    }

    private static String firstOfPlate(StoreFolder folder) throws ProblemException {
        String well = attributes(folder)
                .path("plate")
                .path("wells")
                .path(0)
                .path("path")
                .asText("A/1");
        return folder.child(well.isEmpty() ? "A/1" : well).path().resolve("0").toString();
    }

    private static JsonNode attributes(StoreFolder folder) throws ProblemException {
        return folder.json(FolderKind.ATTRIBUTES)
                .orElseThrow(() -> folder.problem("its metadata file .zattrs is missing", null));
    }

    private static void addAll(StoreFolder folder, String name, List<ImageGroup> images) throws ProblemException {
        JsonNode attributes = attributes(folder);
        int count = attributes.path("multiscales").size();
        for (int i = 0; i < count; i++) {
            images.add(new ImageGroup(folder, attributes, i, name));
            if (images.size() > MOST) {
                throw folder.problem("it holds more than " + MOST + " images; name one of the folders in it", null);
            }
        }
    }

    /** Those that {@code OME/.zattrs} lists, else folders named by number from 0 as far as they go. */
    private static void addSeries(StoreFolder folder, List<ImageGroup> images) throws ProblemException {
        StoreFolder ome = folder.child(OME);
        List<String> names = OmeXmlNames.in(ome);
        Optional<JsonNode> listed = ome.json(FolderKind.ATTRIBUTES).map(found -> found.path("series"));
        boolean isListed = listed.isPresent() && listed.get().isArray();
        for (int i = 0; isListed ? i < listed.get().size() : folder.has(String.valueOf(i)); i++) {
            String path = isListed ? listed.get().get(i).asText() : String.valueOf(i);
            addAll(folder.child(path), i < names.size() ? names.get(i) : "", images);
        }
        if (images.isEmpty()) {
            throw folder.problem("it holds no image", null);
        }
    }
}
