/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The review of the open study. */
@ServiceProvider(service = ReviewDesk.class)
public final class ReviewDesk extends StudyModels<ReviewModel, ReviewListener> {
    /** For the lookup. */
    public ReviewDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public ReviewDesk(Desk desk) {
        super(desk, ReviewListener::reviewChanged);
    }

    /** The one of this workbench. */
    public static ReviewDesk get() {
        return Lookup.getDefault().lookup(ReviewDesk.class);
    }

    @Override
    protected ReviewModel make(OpenStudy open) {
        return new ReviewModel(open, () -> tell(ReviewListener::reviewChanged));
    }
}
