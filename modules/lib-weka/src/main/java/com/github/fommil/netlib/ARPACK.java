/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package com.github.fommil.netlib;

/**
 * Stands in for a linear algebra library that Weka looks for, by this name, when its package manager starts. Without it
 * Weka would define the classes of three bundled jars in the system class loader, or, not finding the jars, print a
 * warning on standard output in the middle of a command's JSON. Only Weka's linear regression, Gaussian processes and
 * principal components use the real library; none of them is offered here.
 */
public final class ARPACK {
    private ARPACK() {}
}
