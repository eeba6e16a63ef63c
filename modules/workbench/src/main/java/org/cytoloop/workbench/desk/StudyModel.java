/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

/**
 * What a module makes of one open study: its state and commands, shared by its windows. Made and told of by its {@link
 * StudyModels}; the changes of the desk reach it while its study lies there. For the EDT.
 */
public interface StudyModel extends DeskListener {
    /** The study it belongs to. */
    OpenStudy study();

    /** Called once when its windows may ask it already. */
    default void begin() {}

    /** Plug-ins came or went, or were switched off or on: lists of them are to be read again. */
    default void providersChanged() {}

    /** Its study has left the desk. */
    default void leave() {}
}
