import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { mutation } from '@/api/client';
import { uploadFile } from '@/api/generated/operations';
import { randomId } from '@/lib/random-id';
import { smallerPicture } from '@/lib/smaller-picture';
import { type UploadedFile, UploadTiles } from '@/ui/UploadTiles';
import { formMessages as messages } from './messages.zh-CN';

const uploading = mutation(uploadFile);

interface Pending extends UploadedFile {
  file: File;
}

interface MaterialsProps {
  label: string;
  /** Offers the camera of a phone first. */
  camera?: boolean;
  /** The stored files; given by the form item, as the next. */
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Proofs: each goes to the server at once, and one that did not arrive can be sent again. */
export function Materials({ label, camera = false, value = [], onChange }: MaterialsProps) {
  const [pending, setPending] = useState<Pending[]>([]);
  const [names, setNames] = useState<Record<string, string>>({});
  const stored = useRef(value);
  stored.current = value;
  const { mutateAsync } = useMutation(uploading);

  const send = async (entry: Pending) => {
    const others = (all: Pending[]) => all.filter(({ id }) => id !== entry.id);
    setPending((all) => [...others(all), { id: entry.id, name: entry.name, file: entry.file, percent: 0 }]);
    try {
      const body = new FormData();
      body.append('file', await smallerPicture(entry.file));
      const { id } = await mutateAsync({ body });
      setNames((known) => ({ ...known, [id]: entry.name }));
      setPending(others);
      stored.current = [...stored.current, id];
      onChange?.(stored.current);
    } catch {
      setPending((all) => [...others(all), { id: entry.id, name: entry.name, file: entry.file, hasFailed: true }]);
    }
  };
  const files = [...value.map((id, place) => ({ id, name: names[id] ?? messages.material(place + 1) })), ...pending];
  return (
    <UploadTiles
      label={label}
      camera={camera}
      accept="image/jpeg,image/png,application/pdf"
      files={files}
      onAdd={(chosen) => {
        for (const file of chosen) void send({ id: randomId(), name: file.name, file });
      }}
      onRetry={(id) => {
        const entry = pending.find((each) => each.id === id);
        if (entry) void send(entry);
      }}
      onRemove={(id) => {
        setPending((all) => all.filter((each) => each.id !== id));
        onChange?.(value.filter((each) => each !== id));
      }}
    />
  );
}
