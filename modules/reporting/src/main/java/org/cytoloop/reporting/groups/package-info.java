/** Groups of animals: plots of each metric that means something, and tests when they were asked for. */
package org.cytoloop.reporting.groups;
