/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;

/** Names the channels of joined files so that every name tells the channels apart. */
final class ChannelNames {
    private static final Pattern GENERIC = Pattern.compile("(?i)\\s*(channel[ _:-]*\\d+([:_-]\\d+)*)?\\s*");

    private ChannelNames() {}

    /**
     * Keeps names from the metadata; a channel without a telling name gets its file's name up to the first dot, or its
     * folder's name where all files have the same name ({@code dapi/s1.tif+cfos/s1.tif}). Names that still occur twice
     * get a number.
     *
     * @param files one per part
     * @param parts channels of each part
     */
    static List<ChannelInfo> join(List<Path> files, List<List<ChannelInfo>> parts) {
        List<String> stems = stems(files);
        List<ChannelInfo> joined = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int p = 0; p < parts.size(); p++) {
            List<ChannelInfo> channels = parts.get(p);
            for (int c = 0; c < channels.size(); c++) {
                String name = channels.get(c).name();
                if (GENERIC.matcher(name).matches()) {
                    name = channels.size() == 1 ? stems.get(p) : stems.get(p) + " " + (c + 1);
                }
                int count = seen.merge(name, 1, Integer::sum);
                joined.add(new ChannelInfo(
                        count == 1 ? name : name + " (" + count + ")",
                        channels.get(c).rgb()));
            }
        }
        return joined;
    }

    private static List<String> stems(List<Path> files) {
        List<String> stems = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        for (Path file : files) {
            stems.add(new ImageLocation(List.of(file), 0).defaultSliceName());
            Path folder = file.toAbsolutePath().getParent();
            Path name = folder == null ? null : folder.getFileName();
            folders.add(name == null ? "" : name.toString());
        }
        Set<String> distinct = new HashSet<>(stems);
        boolean foldersTell = distinct.size() == 1 && new HashSet<>(folders).size() == files.size();
        return foldersTell && !folders.contains("") ? folders : stems;
    }
}
