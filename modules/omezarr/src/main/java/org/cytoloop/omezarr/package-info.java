/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Images in OME-Zarr (NGFF 0.1 to 0.4, Zarr format 2) in local folders. This package holds the reader provider; the
 * sub-packages are the table of contents: {@code store} a folder of JSON and chunk files, {@code codec} decompression of
 * chunks, {@code array} one array of chunks, {@code ngff} what the metadata says of images.
 *
 * <p>Why no Zarr library: those for Java ({@code dev.zarr:zarr-java}, {@code dev.zarr:jzarr}) need
 * {@code edu.ucar:cdm-core}, which is not on Maven Central, and unpack native Blosc for some processors only. What they
 * would do here is small: the layout is a JSON file and one file per chunk. The codecs are those of the JDK and of
 * aircompressor, in pure Java; of Blosc only the container is read here. Its results are compared with those of c-blosc
 * in the tests.
 */
package org.cytoloop.omezarr;
