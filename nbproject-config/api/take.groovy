// Makes this state of core or spi the released API that check.groovy compares with: nbproject-config/api/<module>.jar,
// the classes plug-ins see, without method bodies, private members and INTERNAL types. The same sources give the same
// bytes. Run at a release, see CONTRIBUTING.md.
import java.time.LocalDateTime
import java.util.zip.CRC32
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream
import javassist.bytecode.AccessFlag
import javassist.bytecode.AnnotationsAttribute
import javassist.bytecode.ClassFile

// InnerClasses holds the access of nested types; PermittedSubclasses, Signature and Exceptions are part of the API.
KEPT = ['InnerClasses', 'PermittedSubclasses', 'Signature', 'Exceptions', 'ConstantValue', 'AnnotationDefault',
        'RuntimeVisibleAnnotations', 'Deprecated'] as Set
ROOT = new File(System.getProperty('maven.multiModuleProjectDirectory'))

def module = jApiClasses[0].fullyQualifiedName.split('\\.')[2]
def classes = new File(ROOT, "modules/${module}/target/classes")
def released = new File(ROOT, "nbproject-config/api/${module}.jar")
def version = (new File(ROOT, 'pom.xml').getText('UTF-8') =~ /<version>([^<]+)<\/version>/)[0][1] - '-SNAPSHOT'

boolean isInternal(ClassFile type) {
    def label = type.getAttribute(AnnotationsAttribute.visibleTag)?.getAnnotation('org.cytoloop.core.api.Stability')
    return label?.getMemberValue('value')?.value == 'INTERNAL'
}

boolean isSeen(int flags) {
    return (flags & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0
}

ClassFile read(File file) {
    return file.withDataInputStream { new ClassFile(it) }
}

/** The class file without what nobody outside sees. */
byte[] skeleton(ClassFile type) {
    type.attributes.removeIf { !KEPT.contains(it.name) }
    type.methods.removeIf { !isSeen(it.accessFlags) || (it.accessFlags & AccessFlag.SYNTHETIC) != 0 }
    type.fields.removeIf { !isSeen(it.accessFlags) || (it.accessFlags & AccessFlag.SYNTHETIC) != 0 }
    (type.methods + type.fields).each { it.attributes.removeIf { attribute -> !KEPT.contains(attribute.name) } }
    if (type.getAttribute('PermittedSubclasses') == null) {
        type.compact() // it would lose the names of permitted subclasses, which it does not know
    }
    def bytes = new ByteArrayOutputStream()
    type.write(new DataOutputStream(bytes))
    return bytes.toByteArray()
}

def entries = new TreeMap<String, byte[]>()
classes.traverse(type: groovy.io.FileType.FILES, nameFilter: ~/.*\.class/) { file ->
    def type = read(file)
    def packageInfo = new File(file.parentFile, 'package-info.class')
    // of a nested type the InnerClasses attribute knows how far it is seen
    def nested = type.getAttribute('InnerClasses')
    def flags = type.innerAccessFlags >= 0 ? type.innerAccessFlags : type.accessFlags
    def around = file.name.contains('$') ? read(new File(file.parentFile, file.name.replaceFirst(/\$.*/, '.class'))) : type
    def hidden = !packageInfo.exists() || isInternal(read(packageInfo)) || isInternal(around) || isInternal(type)
    if (!hidden && (isSeen(flags) || file == packageInfo)) {
        entries[classes.toPath().relativize(file.toPath()).toString().replace('\\', '/')] = skeleton(type)
    }
}
entries['META-INF/MANIFEST.MF'] = "Manifest-Version: 1.0\r\nCytoloop-Version: ${version}\r\n\r\n".getBytes('UTF-8')

released.withOutputStream { stream ->
    def zip = new ZipOutputStream(stream)
    entries.each { name, bytes ->
        def entry = new ZipEntry(name)
        def crc = new CRC32()
        crc.update(bytes)
        // not compressed: the same bytes with every JDK, and the version control compresses it
        entry.method = ZipEntry.STORED
        entry.size = bytes.length
        entry.crc = crc.value
        entry.timeLocal = LocalDateTime.of(2026, 1, 1, 0, 0)
        zip.putNextEntry(entry)
        zip.write(bytes)
    }
    zip.finish()
}
println "[INFO] The released API of ${module} is ${version} now: ${released} (${entries.size()} files)"
return jApiClasses
