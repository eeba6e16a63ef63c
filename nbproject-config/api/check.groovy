// Compares what core or spi show with the last released API and holds the labels (org.cytoloop.core.api.Stability) to
// their word. japicmp (see the root pom) has found what changed and gives it as "jApiClasses"; this says what may not:
//   STABLE    nothing that a plug-in can feel, until the next major version;
//   EVOLVING  only what modules/spi/API-CHANGES.md tells under "Unreleased";
//   INTERNAL  anything.
// The label of the released API counts; a label may not be weakened silently either. The released API lies beside this
// script, one jar a module; take.groovy makes it.
import java.util.jar.JarFile
import javassist.ClassPool
import javassist.NotFoundException
import javassist.bytecode.AnnotationsAttribute

LEVELS = ['STABLE', 'EVOLVING', 'INTERNAL']
ROOT = new File(System.getProperty('maven.multiModuleProjectDirectory'))
CHANGES = 'modules/spi/API-CHANGES.md'

def module = jApiClasses ? jApiClasses[0].fullyQualifiedName.split('\\.')[2] : 'a module without classes'
def released = new File(ROOT, "nbproject-config/api/${module}.jar")
if (!released.exists()) {
    throw new IllegalStateException("The released API of ${module} is missing: ${released}. CONTRIBUTING.md says how it is taken.")
}

ClassPool pool(File classes) {
    def pool = new ClassPool(false)
    pool.appendClassPath(classes.path)
    return pool
}

/** The label of a type: its own, that of the type around it, that of its package; INTERNAL when none of them has any. */
String label(ClassPool pool, String type) {
    def annotated = { String name ->
        try {
            def visible = pool.get(name).classFile2.getAttribute(AnnotationsAttribute.visibleTag)
            return visible?.getAnnotation('org.cytoloop.core.api.Stability')?.getMemberValue('value')?.value
        } catch (NotFoundException e) {
            return null
        }
    }
    for (String name = type; ; name = name.substring(0, name.lastIndexOf('$'))) {
        def own = annotated(name)
        if (own != null) {
            return own
        }
        if (!name.contains('$')) {
            return annotated(name.substring(0, name.lastIndexOf('.')) + '.package-info') ?: 'INTERNAL'
        }
    }
}

/** What changed in a type so that a plug-in breaks when it runs or is compiled: "method detect: METHOD_REMOVED". */
List<String> breaks(type) {
    if (!type.newClass.present) {
        return ['CLASS_REMOVED']
    }
    def found = []
    def add = { String what, changed ->
        changed.compatibilityChanges.findAll { !it.binaryCompatible || !it.sourceCompatible }
                .each { found << (what ? "${what}: " : '') + it.type }
    }
    def signature = { member -> member.name + '(' + member.parameters.collect { it.type }.join(', ') + ')' }
    add('', type)
    add('superclass', type.superclass)
    type.interfaces.each { add("interface ${it.fullyQualifiedName}", it) }
    type.constructors.each { add("constructor ${signature(it)}", it) }
    type.methods.each { add("method ${signature(it)}", it) }
    type.fields.each { add("field ${it.name}", it) }
    return found.unique()
}

int major(String version) {
    return Integer.parseInt(version.split('\\.')[0])
}

def oldPool = pool(released)
def newPool = pool(new File(ROOT, "modules/${module}/target/classes"))
def releasedVersion = new JarFile(released).withCloseable { it.manifest.mainAttributes.getValue('Cytoloop-Version') }
def thisVersion = (new File(ROOT, 'pom.xml').getText('UTF-8') =~ /<version>([^<]+)<\/version>/)[0][1]
def newMajor = major(thisVersion) > major(releasedVersion)
def unreleased = (new File(ROOT, CHANGES).getText('UTF-8') =~ /(?s)## \[Unreleased\](.*?)(\n## |\z)/)[0][1]

def broken = []
def untold = []
def told = []
jApiClasses.findAll { it.oldClass.present }.each { type ->
    def name = type.fullyQualifiedName
    def before = label(oldPool, name)
    def changes = before == 'INTERNAL' ? [] : breaks(type)
    if (type.newClass.present) {
        def now = label(newPool, name)
        if (LEVELS.indexOf(now) > LEVELS.indexOf(before)) {
            changes << "is ${now} now"
        }
    }
    if (changes) {
        def inWords = name.substring(name.lastIndexOf('.') + 1).replace('$', '.')
        def line = "  ${before} ${name}: ${changes.join('; ')}"
        if (before == 'STABLE' && !newMajor) {
            broken << line
        } else if (unreleased.contains("`${inWords}`")) {
            told << line
        } else {
            untold << line + " (to be told as `${inWords}`)"
        }
    }
}

if (told) {
    println "[INFO] The API of ${module} differs from that of ${releasedVersion}, as ${CHANGES} tells:\n" + told.join('\n')
}
if (broken || untold) {
    def words = ["The API of ${module} breaks plug-ins made for ${releasedVersion}."]
    if (broken) {
        words << "STABLE, so it has to stay until version ${major(releasedVersion) + 1}.0; put it back, beside the new if need be:"
        words += broken
    }
    if (untold) {
        words << "To be told under \"Unreleased\" in ${CHANGES}, with what authors have to do:"
        words += untold
    }
    throw new IllegalStateException(words.join('\n'))
}
return jApiClasses
