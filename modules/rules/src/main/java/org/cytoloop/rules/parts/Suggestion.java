/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

/**
 * Something that could be typed.
 *
 * @param shown its name in the list
 * @param detail a few words on what it is; may be empty
 * @param from index of the first character it replaces
 * @param to index after the last character it replaces
 * @param text what is put there
 */
public record Suggestion(String shown, String detail, int from, int to, String text) {}
