/** The feature set "Laws texture": how much of which small pattern there is in and just around a cell. */
package org.example.cytoloop.template.texture;
