"""Makes reference-stores.zip: small OME-Zarr images written by the reference implementation.

Run with zarr 2.13.6 and numcodecs 0.11.0 (c-blosc with all its compressors), as Debian 12 has them:
    python3 make_reference_stores.py reference-stores.zip
The samples follow sample() below, which ReferenceStoresTest computes once more.
"""
import itertools, json, os, shutil, sys, tempfile, zipfile
import numcodecs, numpy, zarr

SIZES = {"t": 2, "c": 3, "z": 2, "y": 60, "x": 50}
CHUNKS = {"t": 1, "c": 2, "z": 1, "y": 40, "x": 32}


def sample(axes, shape, dtype):
    index = dict(zip(axes, numpy.indices(shape)))
    t, c, z, y, x = (index.get(a, 0) for a in "tczyx")
    value = t * 7 + c * 50 + z * 20 + y + x * 2 + ((y * 31 ^ x * 17) & 1)
    return (value % 2 if dtype.endswith("b1") else value % 120).astype(dtype)


def store(folder, name, axes="yx", dtype="<u2", compressor=numcodecs.Zlib(), order="C", separator=".", levels=1):
    path = os.path.join(folder, name)
    group = zarr.open_group(path, mode="w")
    datasets = []
    for level in range(levels):
        shape = tuple(SIZES[a] >> level if a in "yx" else SIZES[a] for a in axes)
        array = group.create_dataset(
            str(level), shape=shape, chunks=tuple(CHUNKS[a] for a in axes), dtype=dtype, compressor=compressor,
            order=order, dimension_separator=separator)
        array[:] = sample(axes, shape, dtype)
        scale = [0.325 * 2**level if a in "yx" else 1.0 for a in axes]
        datasets.append({"path": str(level), "coordinateTransformations": [{"type": "scale", "scale": scale}]})
    kinds = {"t": {"type": "time"}, "c": {"type": "channel"}}
    space = {"type": "space", "unit": "micrometer"}
    group.attrs["multiscales"] = [{"version": "0.4", "name": name, "datasets": datasets,
                                   "axes": [{"name": a, **kinds.get(a, space)} for a in axes]}]


def main(target):
    folder = tempfile.mkdtemp()
    for cname, shuffle in itertools.product(["blosclz", "lz4", "lz4hc", "snappy", "zlib", "zstd"], [0, 1, 2]):
        codec = numcodecs.Blosc(cname=cname, clevel=5, shuffle=shuffle, blocksize=1024)
        store(folder, f"blosc-{cname}-{shuffle}", compressor=codec)
    for dtype in ["|u1", "|i1", "|b1", ">u2", "<i2", ">u4", "<i4", "<u8", ">i8", "<f4", ">f4", "<f8"]:
        store(folder, "type-" + dtype.translate({60: "le-", 62: "be-", 124: None}), dtype=dtype,
              compressor=numcodecs.Blosc(cname="lz4", shuffle=2))
    for name, codec in {"none": None, "gzip": numcodecs.GZip(), "zlib": numcodecs.Zlib(), "zstd": numcodecs.Zstd(),
                        "lz4": numcodecs.LZ4()}.items():
        store(folder, "codec-" + name, compressor=codec)
    for axes in ["tczyx", "czyx", "tzyx", "cyx", "zyx", "tyx", "tcyx"]:
        store(folder, "axes-" + axes, axes=axes, dtype="|u1", separator="/" if len(axes) > 3 else ".",
              levels=2)
    store(folder, "order-f", axes="cyx", order="F")
    store(folder, "order-f-big-endian", axes="zyx", order="F", dtype=">f4", separator="/")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for parent, folders, files in sorted(os.walk(folder)):
            for name in sorted(files):
                path = os.path.join(parent, name)
                entry = zipfile.ZipInfo(os.path.relpath(path, folder).replace(os.sep, "/"), (2026, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                with open(path, "rb") as file:
                    archive.writestr(entry, file.read())
    shutil.rmtree(folder)


main(sys.argv[1])
