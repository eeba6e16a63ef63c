/**
 * Images of every format Bio-Formats reads, as slices. Bio-Formats is code of strangers reading files of strangers: every
 * call into it goes through {@link org.cytoloop.bioformats.confine.Confinement}.
 */
package org.cytoloop.bioformats;
