/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** What a type shows to those who use it: parents, and types in its public and protected signatures. */
final class Shown {
    private Shown() {}

    /** The types that {@code type} shows, arrays as what they are made of; none when nobody outside sees it. */
    static Set<JavaClass> by(JavaClass type) {
        Set<JavaClass> shown = new TreeSet<>(Comparator.comparing(JavaClass::getName));
        if (isSeen(type)) {
            type.getRawSuperclass().ifPresent(parent -> add(shown, parent));
            type.getRawInterfaces().forEach(parent -> add(shown, parent));
            type.getMembers().stream()
                    .filter(member -> isShown(member.getModifiers()))
                    .forEach(member -> addMember(shown, member));
        }
        return shown;
    }

    /** True when it and whatever it lies in is public or protected. */
    static boolean isSeen(JavaClass type) {
        return isShown(type.getModifiers())
                && type.getEnclosingClass().map(Shown::isSeen).orElse(true);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void addMember(Set<JavaClass> shown, JavaMember member) {
        if (member instanceof JavaField field) {
            addAll(shown, field.getType());
        }
        if (member instanceof JavaCodeUnit unit) {
            addAll(shown, unit.getReturnType());
            unit.getParameterTypes().forEach(parameter -> addAll(shown, parameter));
            unit.getExceptionTypes().forEach(thrown -> add(shown, thrown));
        }
    }

    private static void addAll(Set<JavaClass> shown, JavaType used) {
        used.getAllInvolvedRawTypes().forEach(raw -> add(shown, raw));
    }

    private static void add(Set<JavaClass> shown, JavaClass used) {
        shown.add(used.getBaseComponentType());
    }
}
