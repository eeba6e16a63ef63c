/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.readers.tiff.TiffImage;
import org.cytoloop.readers.tiff.TiffPage;
import org.cytoloop.readers.tiff.UnsupportedTiffException;

/** Pages of one size that belong together, and the smaller copies of them among the later pages. */
final class PageGroup {
    private static final Logger LOG = Logger.getLogger(PageGroup.class.getName());

    private static final int REDUCED = 1;

    private final List<TiffPage> planes = new ArrayList<>();
    private final List<List<TiffPage>> smaller = new ArrayList<>();
    private final TiffImage base;

    private PageGroup(TiffPage first) throws ProblemException {
        planes.add(first);
        base = first.image();
    }

    /**
     * Groups the pages of a file: pages of one size and type are one stack; a later page that is smaller by one factor
     * in both directions is a pyramid level when it is marked as a reduced image or is tiled as the full one is; anything
     * else begins a new group. A page of a kind that cannot be read is left out unless it is the first.
     *
     * @throws ProblemException when a page is damaged
     */
    static List<PageGroup> of(List<TiffPage> pages) throws ProblemException {
        List<PageGroup> groups = new ArrayList<>();
        for (TiffPage page : pages) {
            try {
                add(page, groups);
            } catch (UnsupportedTiffException e) {
                if (groups.isEmpty()) {
                    throw e;
                }
                LOG.log(Level.FINE, "A further page is left out", e);
            }
        }
        return groups;
    }

    private static void add(TiffPage page, List<PageGroup> groups) throws ProblemException {
        boolean reduced = (page.directory().integer(Tag.NEW_SUBFILE_TYPE, 0) & REDUCED) != 0;
        if (!reduced && !groups.isEmpty() && groups.get(groups.size() - 1).takesPlane(page)) {
            groups.get(groups.size() - 1).planes.add(page);
            return;
        }
        for (PageGroup group : groups) {
            if (group.takesLevel(page, reduced)) {
                return;
            }
        }
        groups.add(new PageGroup(page));
    }

    private boolean takesPlane(TiffPage page) throws ProblemException {
        TiffImage image = page.image();
        return image.width() == base.width()
                && image.height() == base.height()
                && image.type() == base.type()
                && image.samples() == base.samples();
    }

    private boolean takesLevel(TiffPage page, boolean reduced) throws ProblemException {
        TiffImage image = page.image();
        if (!reduced && !(image.isTiled() && base.isTiled())) {
            return false;
        }
        TiffImage last = base;
        if (!smaller.isEmpty()) {
            List<TiffPage> level = smaller.get(smaller.size() - 1);
            last = level.get(0).image();
            if (image.width() == last.width() && image.height() == last.height() && level.size() < planes.size()) {
                level.add(page);
                return true;
            }
        }
        if (!Pyramids.isLevel(base, last, image)) {
            return false;
        }
        List<TiffPage> level = new ArrayList<>();
        level.add(page);
        smaller.add(level);
        return true;
    }

    /** The pages of full size. */
    List<TiffPage> planes() {
        return planes;
    }

    /** The levels of each plane, full size first: from SubIFDs when there are some, else from the smaller pages. */
    List<List<TiffPage>> levelsByPlane() throws ProblemException {
        List<List<TiffPage>> all = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            List<TiffPage> levels = Pyramids.withSubIfds(planes.get(i));
            if (levels.size() == 1) {
                for (List<TiffPage> level : smaller) {
                    if (level.size() == planes.size()) {
                        levels.add(level.get(i));
                    }
                }
            }
            all.add(levels);
        }
        return all;
    }
}
