/** Below this a picture goes as it is. */
const smallEnough = 600 * 1024;
/** Pixels of the longer side: enough to read an invoice. */
const longest = 2200;
const quality = 0.82;

/**
 * A photo as small as it may be and still be read, upright as it was taken. What is no photo, or cannot be read here, stays
 * as it is; the server judges it.
 */
export async function smallerPicture(file: File): Promise<File> {
  if (!['image/jpeg', 'image/png'].includes(file.type) || file.size <= smallEnough) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
